package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.model.Agreeing;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/** Approves one route or many, by whom the municipality chose. */
@Service
public class ApprovingRoutes {

  private final DecidingRoute deciding;
  private final Approvers approvers;

  ApprovingRoutes(DecidingRoute deciding, Approvers approvers) {
    this.deciding = deciding;
    this.approvers = approvers;
  }

  public Stored<Route> approve(RouteId id, Long version, Actor actor, LocalDate on) {
    return deciding.decide(id, version, route -> decide(route, actor, on));
  }

  /** Each by itself: one refusal does not stop the others. */
  public Outcomes approveAll(List<RouteId> ids, Actor actor, LocalDate on) {
    return deciding.decideAll(ids, route -> decide(route, actor, on));
  }

  /** Whether somebody in this capacity approves routes there. */
  public boolean mayApprove(Actor actor, String municipality) {
    return approvers.of(municipality).contains(actor.capacity());
  }

  /** The decision on one route, by whom the municipality chose. */
  public Decision<Route, RouteEvent> decide(Route route, Actor actor, LocalDate on) {
    return mayApprove(actor, route.place().municipality())
        ? Agreeing.approve(route, actor, on)
        : Decision.refuse(
            Reason.of(
                "route.approver",
                "В вашем муниципалитете маршруты утверждает "
                    + (actor.is(Actor.Capacity.METHODIST) ? "школа" : "методист")));
  }
}
