package ru.traektoria.monitoring.report.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;

/** What a cycle's papers say in a printed report; a teacher is never named. */
@Component
class CycleWords {

  private final Shelves shelves;
  private final KeepingCycle keeping;
  private final Programmes programmes;
  private final Told told;

  CycleWords(Shelves shelves, KeepingCycle keeping, Programmes programmes, Told told) {
    this.shelves = shelves;
    this.keeping = keeping;
    this.programmes = programmes;
    this.told = told;
  }

  Cycle cycle(Report report) {
    return keeping.of(report.municipality(), AcademicYear.parse(report.year())).state();
  }

  List<Stored<Note>> published(Report report) {
    return shelves.notes().of(report.municipality(), report.year()).stream()
        .filter(n -> n.state().published())
        .toList();
  }

  Note note(Report report) {
    return report.note() == null
        ? null
        : shelves.notes().get(report.note(), report.municipality()).state();
  }

  List<Recommendation> recommendations(Report report) {
    return shelves.recommendations().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .filter(r -> r.state() != Recommendation.State.WITHDRAWN)
        .toList();
  }

  List<Measure> measures(Report report) {
    return shelves.measures().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .toList();
  }

  List<Resolution> resolutions(Report report) {
    return shelves.resolutions().of(report.municipality(), report.year()).stream()
        .map(Stored::state)
        .toList();
  }

  /** The sections of a note by their words; empty texts of none. */
  Map<String, String> sections(Note note) {
    Map<String, String> words = new HashMap<>();
    for (Section section : Section.values()) {
      words.put(ReportForm.word(section), note == null ? "" : note.text(section));
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
    return recommendations(report).stream()
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
    return measures(report).stream()
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
    return resolutions(report).stream()
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

  Grid recommendationGrid(Report report) {
    Grid grid =
        new Grid(
            "Рекомендации",
            "Кому",
            "Рекомендация",
            "Показатель",
            "Было",
            "Выдана",
            "Срок",
            "Состояние",
            "Практики");
    recommendations(report)
        .forEach(
            r ->
                grid.row(
                    told.addressee(r.to()),
                    r.text(),
                    r.number().code(),
                    Told.number(r.number()),
                    r.issuedOn(),
                    r.due(),
                    r.state().title(),
                    String.join(" ", r.practices())));
    return grid;
  }

  Grid measureGrid(Report report) {
    Grid grid =
        new Grid(
            "План мер",
            "Трек",
            "Мероприятие",
            "На что направлено",
            "Срок",
            "Ответственный",
            "Сделано",
            "Результат",
            "Адрес");
    measures(report)
        .forEach(
            m ->
                grid.row(
                    m.track(),
                    m.title(),
                    m.kind().title(),
                    Told.term(m),
                    m.responsible(),
                    m.done() == null ? null : m.done().on(),
                    m.cancelled()
                        ? "отменена: " + m.cancelledWhy()
                        : m.done() == null ? null : m.done().result(),
                    m.done() == null ? null : m.done().address()));
    return grid;
  }

  Grid effectGrid(Report report) {
    Grid grid =
        new Grid(
            "Было — стало",
            "Показатель",
            "Мера",
            "Было",
            "На дату",
            "Стало",
            "На дату",
            "Как изменилось",
            "Вывод");
    measures(report).stream()
        .filter(m -> m.effect() != null)
        .forEach(
            m ->
                grid.row(
                    m.before().code(),
                    m.title(),
                    m.before().value(),
                    m.before().asOf(),
                    m.effect().after().value(),
                    m.effect().after().asOf(),
                    m.effect().change().title(),
                    m.effect().conclusion()));
    return grid;
  }

  Grid resolutionGrid(Report report) {
    Grid grid =
        new Grid(
            "Решения",
            "Документ",
            "Что решено",
            "Дата",
            "Подписал",
            "Контроль",
            "Исполнено",
            "Адрес");
    resolutions(report)
        .forEach(
            r ->
                grid.row(
                    ResolutionWords.title(r),
                    r.text(),
                    r.date(),
                    r.signer(),
                    r.control(),
                    r.done() == null ? null : r.done().on(),
                    r.address()));
    return grid;
  }

  /** Every document of the year with number, date and address. */
  Grid documentGrid(Report report) {
    Grid grid = new Grid("Документы", "Этап", "Документ", "Номер", "Дата", "Адрес");
    cycle(report)
        .stages()
        .forEach(
            stage ->
                stage
                    .papers()
                    .forEach(
                        p ->
                            grid.row(
                                stage.kind().title(),
                                p.title(),
                                p.number(),
                                p.date(),
                                p.address())));
    published(report)
        .forEach(
            n ->
                grid.row(
                    n.state().kind().title(),
                    n.state().title(),
                    null,
                    n.state().publication().on(),
                    n.state().publication().address()));
    resolutions(report)
        .forEach(
            r ->
                grid.row(
                    "Управленческое решение",
                    ResolutionWords.title(r),
                    number(r),
                    r.date(),
                    r.address()));
    programmes.of(report.municipality()).stream()
        .flatMap(p -> p.state().editions().stream())
        .filter(Edition::approved)
        .forEach(
            e ->
                grid.row(
                    "Программа",
                    e.passport().title() + ", редакция № " + e.number(),
                    e.approval().number(),
                    e.approval().date(),
                    e.approval().address()));
    return grid;
  }

  private static String number(Resolution r) {
    return r.protocol() == null ? r.registered() : "протокол № " + r.protocol().number();
  }

  List<String> goals(Report report) {
    List<String> goals = new ArrayList<>();
    cycle(report).goals().forEach(g -> goals.add(g.title()));
    return goals;
  }
}
