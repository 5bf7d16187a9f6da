package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.RouteEvent.RouteReopened;
import ru.traektoria.route.model.terms.Actor;

/** How a route ends; whether it may, {@link ClosingRule} says. */
public final class Ending {

  private Ending() {}

  /** Closes it if {@link ClosingRule} has no objection. */
  public static Decision<Route, RouteEvent> close(Route route, Closing closing) {
    List<Reason> objections = ClosingRule.objections(route, closing);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Closure closed =
        new Closure(
            closing.outcome(),
            closing.on(),
            closing.actor(),
            closing.hasReason() ? closing.reason().strip() : null,
            ClosingRule.overridden(route, closing.outcome()));
    Route after =
        route.moved(
            RouteState.CLOSED,
            Milestone.Kind.CLOSED,
            closing.actor(),
            closed.reason(),
            closing.on());
    return Decision.accept(after.with(closed), closedEvent(after, closed, null));
  }

  /**
   * Opens a closed route again, by the methodist with a reason: the outcome was set too early or by
   * mistake. What never was approved becomes a draft again.
   */
  public static Decision<Route, RouteEvent> reopen(
      Route route, Actor actor, String reason, LocalDate on) {
    List<Reason> objections = ReopeningRule.objections(route, actor, reason);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Route open =
        route
            .moved(before(route), Milestone.Kind.REOPENED, actor, reason.strip(), on)
            .with((Closure) null);
    return open.state().forming()
        ? Decision.accept(open)
        : Decision.accept(open, reopenedEvent(open, on));
  }

  private static RouteState before(Route route) {
    if (route.reached(Milestone.Kind.APPROVED).isEmpty()) {
      return RouteState.DRAFT;
    }
    return route.reached(Milestone.Kind.STARTED).isPresent()
        ? RouteState.IN_PROGRESS
        : RouteState.APPROVED;
  }

  private static RouteReopened reopenedEvent(Route route, LocalDate on) {
    return new RouteReopened(
        route.id(),
        route.teacher(),
        route.place().municipality(),
        route.place().organisation(),
        route.author(),
        route.plan().deficits(),
        on);
  }

  static RouteClosed closedEvent(Route route, Closure closed, Boolean history) {
    return new RouteClosed(
        route.id(),
        route.teacher(),
        route.place().municipality(),
        route.place().organisation(),
        route.author(),
        closed.outcome(),
        route.plan().deficits(),
        closed.on(),
        history);
  }
}
