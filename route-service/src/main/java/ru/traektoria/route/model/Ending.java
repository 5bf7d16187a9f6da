package ru.traektoria.route.model;

import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteClosed;

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
