package ru.traektoria.diagnostics.model.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.visit.VisitEvent.LessonVisited;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Посещение урока (S1 §1.2, §1.9): its one home; a mentor's log, a route's step and a plan refer to
 * it. Each observer has a sheet of their own, so two people entering the same analysis never
 * overwrite each other.
 *
 * @param lesson class, subject and topic, as people write it
 * @param heldOn {@code null} until it took place
 * @param sheets one of each observer
 */
public record LessonVisit(
    String id,
    Examinee examinee,
    VisitKind kind,
    LocalDate plannedOn,
    String lesson,
    InstrumentId instrument,
    LocalDate heldOn,
    List<Sheet> sheets) {

  private static final int LONGEST = 200;

  public LessonVisit {
    sheets = sheets == null ? List.of() : List.copyOf(sheets);
  }

  /**
   * What one observer saw.
   *
   * @param revision counts the changes of this sheet
   * @param recommendation reaches the teacher's page once the sheet is done
   */
  public record Sheet(
      String observer,
      String name,
      long revision,
      Map<String, List<String>> answers,
      String recommendation,
      boolean done) {

    public Sheet {
      answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
  }

  /** Puts a visit on the schedule. */
  public Decision<LessonVisit, VisitEvent> planned() {
    List<Reason> reasons = new ArrayList<>();
    if (plannedOn == null) {
      reasons.add(Reason.at("plannedOn", "visit.date", "Укажите день посещения."));
    }
    if (lesson == null || lesson.isBlank() || lesson.length() > LONGEST) {
      reasons.add(
          Reason.at("lesson", "visit.lesson", "Напишите класс, предмет и тему, до 200 знаков."));
    }
    return reasons.isEmpty() ? Decision.accept(this) : Decision.refuse(reasons);
  }

  /** The sheet of an observer; an empty one before the first save. */
  public Sheet sheetOf(String observer, String name) {
    return sheets.stream()
        .filter(sheet -> sheet.observer().equals(observer))
        .findFirst()
        .orElse(new Sheet(observer, name, 0, Map.of(), "", false));
  }

  /**
   * Saves an observer's own sheet.
   *
   * @param sheet with the revision it started from
   * @param today the day on which the visit counts as held once the first sheet is done
   */
  public Decision<LessonVisit, VisitEvent> save(Sheet sheet, Instrument asked, LocalDate today) {
    List<Reason> reasons = VisitRule.reasons(this, sheet, asked, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Sheet saved =
        new Sheet(
            sheet.observer(),
            sheet.name(),
            sheet.revision() + 1,
            sheet.answers(),
            sheet.recommendation(),
            sheet.done());
    List<Sheet> next =
        Stream.concat(
                sheets.stream().filter(each -> !each.observer().equals(saved.observer())),
                Stream.of(saved))
            .toList();
    boolean first = saved.done() && heldOn == null;
    LessonVisit after =
        new LessonVisit(
            id, examinee, kind, plannedOn, lesson, instrument, first ? plannedOn : heldOn, next);
    return first ? Decision.accept(after, after.visited()) : Decision.accept(after);
  }

  private LessonVisited visited() {
    return new LessonVisited(
        id, examinee.teacher(), examinee.municipality(), examinee.organisation(), kind, heldOn);
  }

  /** The finished sheets: what the teacher reads. */
  public List<Sheet> finished() {
    return sheets.stream().filter(Sheet::done).toList();
  }

  /** The finished sheet of somebody, if any. */
  public Optional<Sheet> finishedBy(String observer) {
    return finished().stream().filter(sheet -> sheet.observer().equals(observer)).findFirst();
  }
}
