package ru.traektoria.route.model.selfeducation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;

/**
 * Who may do what with a theme of self-education, and when: the teacher and the school choose it,
 * the teacher alone reports, the school or the methodist decides, nobody on their own report.
 */
public final class SelfEducationRule {

  private SelfEducationRule() {}

  /** What can be done. */
  public enum Action {
    CHOOSE,
    SUBMIT,
    DECIDE
  }

  /** What speaks against it; empty when it may be done. */
  public static List<Reason> objections(SelfEducation theme, Action action, Actor by) {
    List<Reason> reasons = new ArrayList<>();
    boolean own = theme.teacher().equals(by.teacher());
    boolean staff = !by.is(Capacity.TEACHER);
    switch (action) {
      case CHOOSE -> {
        if (!theme.state().owes()) {
          reasons.add(
              Reason.of(
                  "self-education.theme.reported",
                  "По теме сдан отчёт: её уже не изменить, пока отчёт не вернули"));
        }
      }
      case SUBMIT -> {
        if (!own) {
          reasons.add(Reason.of("self-education.not-own", "Отчёт сдаёт сам педагог"));
        }
        if (!theme.state().owes()) {
          reasons.add(
              Reason.of(
                  "self-education.report.given",
                  "Отчёт уже сдан: он " + theme.state().label().replace("отчёт ", "")));
        }
      }
      case DECIDE -> {
        if (own || !staff) {
          reasons.add(
              Reason.of("self-education.own", "Отчёт принимает завуч или методист, не его автор"));
        }
        if (theme.state() != SelfEducation.State.SUBMITTED) {
          reasons.add(Reason.of("self-education.no-report", "Отчёт не ждёт проверки"));
        }
      }
      default -> throw new IllegalArgumentException("Unknown action " + action);
    }
    return reasons;
  }

  /** The year now, the one before it while reports come late, or the next. */
  static List<Reason> year(AcademicYear year, LocalDate today) {
    AcademicYear now = AcademicYear.of(today);
    boolean near = year.equals(now) || year.equals(now.next()) || year.equals(now.previous());
    return near
        ? List.of()
        : List.of(
            Reason.at(
                "year",
                "self-education.year",
                "Тему выбирают на прошлый, текущий или следующий учебный год"));
  }
}
