package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.plan.Difference;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.PlanRule;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.DeficitId;

/** How the plan of a route changes: by diagnostics, freely before approval, as versions after. */
public final class Planning {

  private Planning() {}

  /** Diagnostics found a deficit: it becomes a goal, with the steps proposed against it. */
  public static Decision<Route, RouteEvent> aimAt(
      Route route, Goal goal, List<Step> proposed, LocalDate on) {
    if (route.plan().has(goal.deficit()) || route.state() == RouteState.CLOSED) {
      return Decision.unchanged(route);
    }
    Plan changed = route.plan().plus(goal, proposed);
    return route.state().running()
        ? corrected(route, changed, Actor.PLATFORM, "Диагностика выявила ещё один дефицит", on)
        : Decision.accept(reformed(route, changed, Actor.PLATFORM, on));
  }

  /** Diagnostics no longer finds the deficit. Closing stays a decision of people. */
  public static Decision<Route, RouteEvent> resolve(Route route, DeficitId deficit, LocalDate on) {
    boolean concerned =
        route.state() != RouteState.CLOSED
            && route.plan().openDeficits().stream().anyMatch(g -> g.deficit().equals(deficit));
    return concerned
        ? Decision.accept(route.withPlan(route.plan().resolved(deficit, on)))
        : Decision.unchanged(route);
  }

  /**
   * Changes the plan: freely before approval (what the teacher agreed to is then to be agreed
   * again), as a version with a reason afterwards.
   */
  public static Decision<Route, RouteEvent> revise(
      Route route, Plan changed, Actor actor, String reason, LocalDate on) {
    if (route.state() == RouteState.CLOSED) {
      return Decision.refuse(Reason.of("route.closed", "Маршрут закрыт: его план не меняется"));
    }
    List<Reason> objections = PlanRule.objections(route.plan(), changed);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    if (changed.equals(route.plan())) {
      return Decision.unchanged(route);
    }
    if (route.state().forming()) {
      return Decision.accept(reformed(route, changed, actor, on));
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at(
              "reason",
              "route.correction.reason",
              "Маршрут утверждён: напишите причину корректировки"));
    }
    return corrected(route, changed, actor, reason.strip(), on);
  }

  static Decision<Route, RouteEvent> corrected(
      Route route, Plan changed, Actor actor, String reason, LocalDate on) {
    int version = route.planVersion() + 1;
    Revision revision =
        new Revision(
            version, on, actor, reason, Difference.between(route.plan(), changed), route.plan());
    return Decision.accept(
        route.with(changed, Route.append(route.revisions(), revision)),
        new RouteCorrected(
            route.id(),
            route.teacher(),
            route.place().municipality(),
            route.place().organisation(),
            version,
            on,
            changed.plannedEnd().orElse(null)));
  }

  private static Route reformed(Route route, Plan changed, Actor actor, LocalDate on) {
    return route.withPlan(changed).moved(RouteState.DRAFT, Milestone.Kind.CHANGED, actor, null, on);
  }
}
