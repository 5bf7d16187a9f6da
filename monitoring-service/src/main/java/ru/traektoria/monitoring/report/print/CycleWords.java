package ru.traektoria.monitoring.report.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.portal.Russian;

/** What a cycle's papers say in a printed report; a teacher is never named. */
@Component
class CycleWords {

  private final CyclePapers papers;
  private final Told told;

  CycleWords(CyclePapers papers, Told told) {
    this.papers = papers;
    this.told = told;
  }

  /** The sections of a note by their words; empty texts of none. */
  static Map<String, String> sections(Note note) {
    Map<String, String> words = new HashMap<>();
    for (Section section : Section.values()) {
      words.put(TemplateWords.word(section), note == null ? "" : note.text(section));
    }
    return words;
  }

  List<Map<String, String>> findings(Note note) {
    return note == null
        ? List.of()
        : note.findings().stream()
            .map(
                f ->
                    Map.of(
                        "вид",
                        f.problem() ? "Проблемная зона" : "Эффективная практика",
                        "число",
                        f.number().code() + ": " + told.placed(f.number()),
                        "текст",
                        f.text()))
            .toList();
  }

  List<Map<String, String>> recommendationRows(Report report) {
    return papers.recommendations(report).stream()
        .map(
            r ->
                Map.of(
                    "кому", told.addressee(r.to()),
                    "текст", r.text(),
                    "показатель", r.number().code() + ", было " + Told.number(r.number()),
                    "срок", Russian.date(r.due()),
                    "состояние", r.state().title()))
        .toList();
  }

  List<Map<String, String>> measureRows(Report report) {
    return papers.measures(report).stream()
        .filter(m -> !m.cancelled())
        .map(
            m ->
                Map.of(
                    "мера",
                    m.title(),
                    "срок",
                    Told.term(m),
                    "ответственный",
                    m.responsible(),
                    "было",
                    m.before().code() + ": " + Told.number(m.before()),
                    "стало",
                    m.effect() == null ? Russian.NOTHING : Told.number(m.effect().after()),
                    "эффект",
                    m.effect() == null ? "не оценён" : m.effect().change().title()))
        .toList();
  }

  List<Map<String, String>> resolutionRows(Report report) {
    return papers.resolutions(report).stream()
        .map(
            r ->
                Map.of(
                    "документ", ResolutionWords.title(r),
                    "текст", r.text(),
                    "контроль", Russian.date(r.control()),
                    "состояние", r.done() == null ? "на контроле" : "исполнено",
                    "адрес", r.address() == null ? Russian.NOTHING : r.address()))
        .toList();
  }
}
