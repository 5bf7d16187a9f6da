package ru.traektoria.route.model.selfeducation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent.SelfEducationReportAccepted;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent.SelfEducationReportSubmitted;
import ru.traektoria.route.model.selfeducation.SelfEducationRule.Action;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Самообразование педагога за учебный год (S1 §1.8): a theme, then a report that the school accepts
 * or returns. Who may do what, and when, says {@link SelfEducationRule}.
 *
 * @param report {@code null} until there is one
 * @param marks what happened, oldest first
 */
public record SelfEducation(
    SelfEducationId id,
    TeacherId teacher,
    Place place,
    AcademicYear year,
    Theme theme,
    YearReport report,
    State state,
    List<Mark> marks) {

  /** Состояние темы. */
  public enum State {
    CHOSEN("тема выбрана"),
    SUBMITTED("отчёт на проверке"),
    RETURNED("отчёт возвращён"),
    ACCEPTED("отчёт принят");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** The teacher still owes the report. */
    public boolean owes() {
      return this == CHOSEN || this == RETURNED;
    }
  }

  /** A state that was reached, when and by whom; {@code words} may be {@code null}. */
  public record Mark(State state, LocalDate on, Actor by, String words) {}

  public SelfEducation {
    marks = List.copyOf(marks);
  }

  /** Chooses the theme of a year. */
  public static Decision<SelfEducation, SelfEducationEvent> choose(
      TeacherId teacher, Place place, AcademicYear year, Theme theme, Actor by, LocalDate on) {
    List<Reason> reasons =
        Stream.concat(SelfEducationRule.year(year, on).stream(), theme.objections().stream())
            .toList();
    return reasons.isEmpty()
        ? Decision.accept(
            new SelfEducation(
                SelfEducationId.of(teacher, year),
                teacher,
                place,
                year,
                theme,
                null,
                State.CHOSEN,
                List.of(new Mark(State.CHOSEN, on, by, null))))
        : Decision.refuse(reasons);
  }

  /** Words the theme anew, as long as no report on it lies with the school. */
  public Decision<SelfEducation, SelfEducationEvent> rename(Theme changed, Actor by, LocalDate on) {
    List<Reason> reasons =
        Stream.concat(
                SelfEducationRule.objections(this, Action.CHOOSE, by).stream(),
                changed.objections().stream())
            .toList();
    return reasons.isEmpty()
        ? Decision.accept(
            new SelfEducation(id, teacher, place, year, changed, report, state, marks))
        : Decision.refuse(reasons);
  }

  /** The teacher hands the report in. */
  public Decision<SelfEducation, SelfEducationEvent> submit(YearReport given, Actor by) {
    List<Reason> reasons = SelfEducationRule.objections(this, Action.SUBMIT, by);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (given.text().isEmpty()) {
      return Decision.refuse(
          Reason.at("text", "self-education.report", "Напишите, что сделано и что получилось"));
    }
    LocalDate on = given.submittedOn();
    return Decision.accept(
        moved(State.SUBMITTED, given.after(report), new Mark(State.SUBMITTED, on, by, null)),
        new SelfEducationReportSubmitted(
            id,
            teacher,
            place.municipality(),
            place.organisation(),
            year.toString(),
            theme.competence(),
            on));
  }

  /** The school accepts it. */
  public Decision<SelfEducation, SelfEducationEvent> accept(Actor by, LocalDate on) {
    List<Reason> reasons = SelfEducationRule.objections(this, Action.DECIDE, by);
    return reasons.isEmpty()
        ? Decision.accept(
            moved(State.ACCEPTED, report, new Mark(State.ACCEPTED, on, by, null)),
            new SelfEducationReportAccepted(
                id,
                teacher,
                place.municipality(),
                place.organisation(),
                year.toString(),
                theme.competence(),
                on))
        : Decision.refuse(reasons);
  }

  /** The school returns it with a remark. */
  public Decision<SelfEducation, SelfEducationEvent> giveBack(
      String remark, Actor by, LocalDate on) {
    List<Reason> reasons = SelfEducationRule.objections(this, Action.DECIDE, by);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (remark == null || remark.isBlank()) {
      return Decision.refuse(
          Reason.at("remark", "self-education.remark", "Напишите, что дополнить"));
    }
    return Decision.accept(
        moved(State.RETURNED, report, new Mark(State.RETURNED, on, by, remark.strip())));
  }

  /** Where the teacher works now: whoever leads there decides, and events count there. */
  public SelfEducation at(Place now) {
    return new SelfEducation(id, teacher, now, year, theme, report, state, marks);
  }

  /** Why the report came back; {@code null} unless it lies with the teacher for that. */
  public String remark() {
    return state == State.RETURNED ? marks.get(marks.size() - 1).words() : null;
  }

  private SelfEducation moved(State next, YearReport with, Mark mark) {
    return new SelfEducation(
        id,
        teacher,
        place,
        year,
        theme,
        with,
        next,
        Stream.concat(marks.stream(), Stream.of(mark)).toList());
  }
}
