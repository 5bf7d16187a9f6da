package ru.traektoria.route.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** All routes. Every write stores the state together with its events. */
public interface Routes {

  Optional<Stored<Route>> find(RouteId id);

  /** Every route of a teacher, found without a scan. */
  List<Stored<Route>> of(TeacherId teacher);

  /** Rows of the lists, by what is known without opening a route. */
  List<RouteLine> lines(RouteFilter filter);

  /** Starts a route; a repeat with the same request meets the first one. */
  Stored<Route> start(
      RouteId id, TeacherId teacher, String requestHash, Decision<Route, RouteEvent> decision);

  /**
   * Finds, decides, saves.
   *
   * @param version the person saw; {@code null} decides again when somebody else was quicker
   */
  Stored<Route> update(
      RouteId id, Long version, Function<Route, Decision<Route, RouteEvent>> decide);

  /** Reacts to an event of another aggregate, once; may start a route. */
  Optional<Stored<Route>> react(
      RouteId id,
      TeacherId teacher,
      EventMessage cause,
      Function<Optional<Route>, Decision<Route, RouteEvent>> decide);

  /** Those of many ids that are taken. */
  Set<RouteId> existing(Collection<RouteId> ids);

  /**
   * Adds history in bulk; what is there stays.
   *
   * @return how many were new
   */
  int addHistory(List<Decision.Accepted<Route, RouteEvent>> routes);
}
