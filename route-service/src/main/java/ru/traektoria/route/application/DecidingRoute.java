package ru.traektoria.route.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.RouteId;

/**
 * Commands of people on one route or on many. The route is first put where the teacher works now,
 * so that its events count for the right school.
 */
@Service
public class DecidingRoute {

  private final Routes routes;
  private final Whereabouts whereabouts;

  DecidingRoute(Routes routes, Whereabouts whereabouts) {
    this.routes = routes;
    this.whereabouts = whereabouts;
  }

  /**
   * Decides on one route.
   *
   * @param version the person saw
   */
  public Stored<Route> decide(
      RouteId id, Long version, Function<Route, Decision<Route, RouteEvent>> command) {
    return routes.update(id, version, route -> command.apply(current(route)));
  }

  /**
   * Decides on many, each by itself: one refusal does not stop the others.
   *
   * @param ids of routes that the person may decide on
   */
  public Outcomes decideAll(
      List<RouteId> ids, Function<Route, Decision<Route, RouteEvent>> command) {
    List<RouteId> done = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>();
    for (RouteId id : ids) {
      try {
        decide(id, null, command);
        done.add(id);
      } catch (ErrorResponseException refusal) {
        refused.add(new Refusal(id, refusal.getBody().getDetail()));
      }
    }
    return new Outcomes(done, refused);
  }

  /** What came of a command on many routes. */
  public record Outcomes(List<RouteId> done, List<Refusal> refused) {}

  /** Why one of many was refused. */
  public record Refusal(RouteId route, String reason) {}

  private Route current(Route route) {
    return route.at(whereabouts.of(route.teacher(), route.place()));
  }
}
