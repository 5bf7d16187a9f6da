package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.cycle.model.Campaign.Window;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Справка: an analysis in words that stands on the numbers of a frozen window.
 *
 * @param window whose numbers it quotes; {@code null}: live ones
 * @param texts the sections by their name
 * @param publication {@code null}: a draft
 * @param review where it was talked over with the heads; {@code null}: nowhere yet
 */
public record Note(
    String municipality,
    String year,
    NoteKind kind,
    String title,
    Window window,
    Map<String, String> texts,
    List<Finding> findings,
    Publication publication,
    Review review,
    String author,
    LocalDate writtenOn) {

  private static final String FUTURE = "День ещё не наступил.";

  /**
   * Проблемная зона или эффективная практика (S3-154), with the number it was seen by.
   *
   * @param problem false: a practice
   */
  public record Finding(boolean problem, Measurement number, String text) {}

  /** Где опубликована. */
  public record Publication(LocalDate on, String address) {}

  /** Совещание, на котором рассмотрена. */
  public record Review(LocalDate on, String meeting) {}

  public boolean published() {
    return publication != null;
  }

  /** The text of a section, empty where nothing was written. */
  public String text(Section section) {
    return texts.getOrDefault(section.name(), "");
  }

  /** The same with other words; what has been published stays as it was read. */
  public Decision<Note, CycleEvent> written(String named, Map<String, String> words, Window in) {
    if (published()) {
      return Decision.refuse(
          Reason.of(
              "note.published",
              "Справка опубликована и не меняется. Отзовите публикацию или напишите новую."));
    }
    if (named == null || named.isBlank()) {
      return Decision.refuse(Reason.at("title", "note.title", "Назовите справку."));
    }
    return Decision.accept(
        new Note(
            municipality,
            year,
            kind,
            named.strip(),
            in,
            Map.copyOf(words),
            findings,
            null,
            review,
            author,
            writtenOn));
  }

  /** Publishes it, if none of its sections is empty (S3-114); what is to come has not happened. */
  public Decision<Note, CycleEvent> published(Publication where, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    for (Section section : kind.sections()) {
      if (text(section).isBlank()) {
        reasons.add(
            Reason.at(
                section.name(), "note.empty", "Раздел «" + section.title() + "» не заполнен."));
      }
    }
    if (!Address.fits(where.address())) {
      reasons.add(Address.wrong("address"));
    }
    if (where.on() == null) {
      reasons.add(Reason.at("on", "note.on", "Укажите дату публикации."));
    } else if (where.on().isAfter(today)) {
      reasons.add(Reason.at("on", "note.future", FUTURE));
    }
    return reasons.isEmpty() ? Decision.accept(with(where, review)) : Decision.refuse(reasons);
  }

  /** Takes the publication back, so that the words can be mended. */
  public Decision<Note, CycleEvent> takenBack() {
    return Decision.accept(with(null, review));
  }

  /** Notes the meeting that talked it over. */
  public Decision<Note, CycleEvent> reviewed(Review at, LocalDate today) {
    if (at.on() == null || at.meeting() == null || at.meeting().isBlank()) {
      return Decision.refuse(
          Reason.at("meeting", "note.review", "Укажите дату и название совещания."));
    }
    return at.on().isAfter(today)
        ? Decision.refuse(Reason.at("on", "note.future", FUTURE))
        : Decision.accept(with(publication, at));
  }

  /** The same with one more finding. */
  public Decision<Note, CycleEvent> found(Finding finding) {
    if (published()) {
      return Decision.refuse(Reason.of("note.published", "Справка опубликована и не меняется."));
    }
    if (finding.text() == null || finding.text().isBlank()) {
      return Decision.refuse(Reason.at("text", "note.finding", "Напишите, что выявлено."));
    }
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return Decision.accept(
        new Note(
            municipality,
            year,
            kind,
            title,
            window,
            texts,
            List.copyOf(more),
            publication,
            review,
            author,
            writtenOn));
  }

  private Note with(Publication where, Review at) {
    return new Note(
        municipality, year, kind, title, window, texts, findings, where, at, author, writtenOn);
  }
}
