package ru.traektoria.route.web;

import java.time.LocalDate;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.plan.Step;

/** States as people read them on the pages. */
public final class Badges {

  private Badges() {}

  public static Badge of(RouteState state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case DRAFT -> Badge.neutral(text).icon("pencil");
      case AGREED -> Badge.warning(text).icon("hourglass");
      case APPROVED -> Badge.info(text).icon("clipboard-check");
      case IN_PROGRESS -> Badge.info(text).icon("progress");
      case CLOSED -> Badge.neutral(text).icon("lock");
    };
  }

  public static Badge of(Outcome outcome, boolean override) {
    String text = Russian.capital(outcome.label()) + (override ? ", решение методиста" : "");
    return switch (outcome) {
      case DEFICIT_ELIMINATED, COMPLETED -> Badge.good(text);
      case NOT_COMPLETED -> Badge.bad(text);
      case CANCELLED -> Badge.neutral(text).icon("ban");
    };
  }

  /** State of a route, or its outcome once it is closed. */
  public static Badge of(RouteLine line) {
    return line.outcome() == null ? of(line.state()) : of(line.outcome(), line.override());
  }

  public static Badge of(Step step, LocalDate today) {
    return switch (step.progress().state()) {
      case DONE -> Badge.good("Выполнен");
      case REPORTED -> Badge.warning("Ждёт подтверждения").icon("hourglass");
      case PLANNED ->
          step.overdue(today)
              ? Badge.bad("Срок прошёл")
              : Badge.neutral("Запланирован").icon("calendar");
    };
  }

  public static Badge of(Goal goal) {
    if (goal.hidden()) {
      return Badge.neutral("Скрыта согласием").icon("eye-off");
    }
    if (goal.resolvedOn() != null) {
      return Badge.good("Устранён");
    }
    if (!goal.fromDeficit()) {
      return Badge.info("Пожелание").icon("bulb");
    }
    return goal.severity() == Severity.HIGH
        ? Badge.bad("Высокий дефицит")
        : Badge.warning("Средний дефицит");
  }

  /** State of a course record. */
  public static Badge of(CourseRecord.State state) {
    String text = Russian.capital(state.label());
    return switch (state) {
      case PENDING -> Badge.warning(text).icon("hourglass");
      case CONFIRMED -> Badge.good(text);
      case REJECTED -> Badge.bad(text);
      case ANNULLED -> Badge.neutral(text).icon("ban");
    };
  }
}
