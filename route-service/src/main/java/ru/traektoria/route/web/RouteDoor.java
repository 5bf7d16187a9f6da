package ru.traektoria.route.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.mentor.ReadingAsMentor;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Lets a viewer through to a route within reach; a look at somebody else's route is logged. */
@Component
public class RouteDoor {

  private final Routes routes;
  private final Whereabouts whereabouts;
  private final ReadingAsMentor mentors;
  private final AccessLog log;

  RouteDoor(Routes routes, Whereabouts whereabouts, ReadingAsMentor mentors, AccessLog log) {
    this.routes = routes;
    this.whereabouts = whereabouts;
    this.mentors = mentors;
    this.log = log;
  }

  /** The route to act on; 404 for somebody else's. */
  public RouteId within(Scope scope, String id) {
    return find(scope, id).state().id();
  }

  /**
   * The route to show, with the look logged first; a mentor gets the mentee's as mentors read it.
   */
  public Stored<Route> look(Scope scope, String id) {
    Stored<Route> route =
        routes
            .find(new RouteId(id))
            .flatMap(found -> visible(scope, found))
            .orElseThrow(() -> Problems.notFound("Маршрут", id));
    log.looked(scope.viewer(), route.state().teacher().value(), "Индивидуальный маршрут");
    return route;
  }

  private Optional<Stored<Route>> visible(Scope scope, Stored<Route> route) {
    if (covers(scope, route.state())) {
      return Optional.of(route);
    }
    return scope.owned()
        ? scope
            .viewer()
            .teacherId()
            .flatMap(mentor -> mentors.seen(new TeacherId(mentor), route.state()))
            .map(seen -> new Stored<>(route.id(), route.version(), seen))
        : Optional.empty();
  }

  /** Those of many ids that are within reach. */
  public List<RouteId> within(Scope scope, List<String> ids) {
    return ids.stream()
        .map(RouteId::new)
        .filter(id -> routes.find(id).filter(route -> covers(scope, route.state())).isPresent())
        .toList();
  }

  /** Requires a teacher to be within reach and gives the place; 404 otherwise. */
  public Place teacher(Scope scope, TeacherId teacher) {
    return whereabouts
        .of(teacher)
        .filter(p -> scope.covers(p.municipality(), p.organisation(), teacher.value()))
        .orElseThrow(() -> Problems.notFound("Педагог", teacher.value()));
  }

  private Stored<Route> find(Scope scope, String id) {
    return routes
        .find(new RouteId(id))
        .filter(route -> covers(scope, route.state()))
        .orElseThrow(() -> Problems.notFound("Маршрут", id));
  }

  private boolean covers(Scope scope, Route route) {
    Place place = whereabouts.of(route.teacher(), route.place());
    return scope.covers(place.municipality(), place.organisation(), route.teacher().value());
  }
}
