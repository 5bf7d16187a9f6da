package ru.traektoria.route.model.rollover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;

/**
 * Перенос: the steps that move begin no earlier than the year, and end within it. The route gets a
 * correction with the reason «Перенос на 2027/28 учебный год»; a missed activity is let go, so that
 * the step can be done by another.
 *
 * @param year into which the route is taken over
 */
public record RollingOver(AcademicYear year, Move move, LocalDate today) {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MOST_MONTHS = 24;

  /** Takes one route over. */
  public Decision<Route, RouteEvent> decide(Route route, Actor actor) {
    List<Reason> wrong = wanted();
    if (!wrong.isEmpty()) {
      return Decision.refuse(wrong);
    }
    List<Reason> objections = RollOverRule.objections(route, year);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    List<Step> moving = RollOverRule.moving(route, year);
    Plan plan = route.plan();
    for (Step step : moving) {
      StepPlan moved = moved(step.plan(), moving);
      if (moved.to().isAfter(year.last())) {
        return Decision.refuse(tooLate(moved));
      }
      plan = plan.withStep(step.id(), one -> one.replanned(moved));
    }
    return Planning.revise(route, plan, actor, reason(), today);
  }

  /** What is wrong with the move itself, whatever the route. */
  public List<Reason> wanted() {
    if (move instanceof Move.NewEnd wanted) {
      LocalDate end = wanted.end();
      return end.isBefore(earliest()) || end.isAfter(year.last())
          ? List.of(
              Reason.at(
                  "end",
                  "route.rollover.end",
                  "Срок окончания — с %s по %s"
                      .formatted(DATE.format(earliest()), DATE.format(year.last()))))
          : List.of();
    }
    int months = ((Move.Shift) move).months();
    return months < 1 || months > MOST_MONTHS
        ? List.of(Reason.at("months", "route.rollover.months", "Сдвиг — от 1 до 24 месяцев"))
        : List.of();
  }

  /** The reason that the correction carries. */
  public String reason() {
    return "Перенос на " + year.label() + " учебный год";
  }

  private LocalDate earliest() {
    return today.isAfter(year.first()) ? today : year.first();
  }

  private StepPlan moved(StepPlan plan, List<Step> moving) {
    LocalDate from = move.moved(plan.from(), moving);
    LocalDate to = move.moved(plan.to(), moving);
    if (from.isBefore(earliest())) {
      long days = ChronoUnit.DAYS.between(plan.from(), plan.to());
      from = earliest();
      to = latest(to, from.plusDays(days));
    }
    return plan.during(from, to).referringTo(kept(plan));
  }

  /** A step begun later keeps its length, but a new end is never passed. */
  private LocalDate latest(LocalDate moved, LocalDate sameLength) {
    LocalDate later = moved.isAfter(sameLength) ? moved : sameLength;
    return move instanceof Move.NewEnd wanted && later.isAfter(wanted.end()) ? wanted.end() : later;
  }

  private Reference kept(StepPlan plan) {
    Reference reference = plan.reference();
    boolean missed =
        reference != null
            && reference.target() == Reference.Target.ACTIVITY
            && plan.to().isBefore(today);
    return missed ? null : reference;
  }

  private Reason tooLate(StepPlan moved) {
    return Reason.of(
        "route.rollover.late",
        "Шаг «%s» закончился бы %s, после конца %s учебного года: возьмите меньший сдвиг"
            .formatted(moved.content(), DATE.format(moved.to()), year.label()));
  }
}
