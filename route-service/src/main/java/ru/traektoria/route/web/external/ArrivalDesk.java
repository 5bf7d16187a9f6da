package ru.traektoria.route.web.external;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.external.Arrivals;
import ru.traektoria.route.application.external.ReceivingRoute;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.RouteDoor;

/**
 * The queue within reach. What names no municipality is shown to every methodist of the region:
 * each may recognise a teacher, if it is one of theirs.
 */
@Component
class ArrivalDesk {

  private final Arrivals arrivals;
  private final ReceivingRoute receiving;
  private final Whereabouts whereabouts;
  private final RouteDoor door;

  ArrivalDesk(
      Arrivals arrivals, ReceivingRoute receiving, Whereabouts whereabouts, RouteDoor door) {
    this.arrivals = arrivals;
    this.receiving = receiving;
    this.whereabouts = whereabouts;
    this.door = door;
  }

  List<Arrival> list(Scope scope, Arrival.State... states) {
    return arrivals.in(states).stream().filter(arrival -> reached(scope, arrival)).toList();
  }

  Arrival accept(Scope scope, String id, TeacherId teacher) {
    require(scope, id);
    door.teacher(scope, teacher);
    return receiving.accept(id, teacher);
  }

  Arrival reject(Scope scope, String id, String reason) {
    require(scope, id);
    return receiving.reject(id, reason);
  }

  /** Tries everything that waits once more; how many were accepted. */
  int retry(Scope scope) {
    return (int)
        list(scope, Arrival.State.WAITING).stream()
            .map(arrival -> receiving.retry(arrival.route().externalId()))
            .filter(arrival -> arrival.state() == Arrival.State.ACCEPTED)
            .count();
  }

  private void require(Scope scope, String id) {
    arrivals
        .find(id)
        .filter(arrival -> reached(scope, arrival))
        .orElseThrow(() -> Problems.notFound("Маршрут ЦНППМ", id));
  }

  private boolean reached(Scope scope, Arrival arrival) {
    if (arrival.teacher() != null) {
      return whereabouts
          .of(arrival.teacher())
          .map(p -> scope.covers(p.municipality(), p.organisation(), arrival.teacher().value()))
          .orElse(false);
    }
    String municipality = arrival.route().municipality();
    return municipality == null || scope.covers(municipality, null, null);
  }
}
