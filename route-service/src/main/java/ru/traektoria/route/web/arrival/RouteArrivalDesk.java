package ru.traektoria.route.web.arrival;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.external.Arrivals;
import ru.traektoria.route.application.external.ReceivingRoute;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/** The queue of routes within reach. */
@Component
class RouteArrivalDesk {

  private final Arrivals arrivals;
  private final ReceivingRoute receiving;
  private final ArrivalReach reach;

  RouteArrivalDesk(Arrivals arrivals, ReceivingRoute receiving, ArrivalReach reach) {
    this.arrivals = arrivals;
    this.receiving = receiving;
    this.reach = reach;
  }

  List<Arrival> list(Scope scope, ArrivalState... states) {
    Predicate<ArrivalReach.Told> reached = reach.of(scope);
    return arrivals.in(states).stream().filter(arrival -> reached.test(told(arrival))).toList();
  }

  Arrival accept(Scope scope, String id, TeacherId teacher) {
    require(scope, id);
    reach.requireTeacher(scope, teacher);
    return receiving.accept(id, teacher);
  }

  Arrival reject(Scope scope, String id, String reason) {
    require(scope, id);
    return receiving.reject(id, reason);
  }

  /** Tries everything that waits once more; how many were accepted. */
  int retry(Scope scope) {
    return (int)
        list(scope, ArrivalState.WAITING).stream()
            .map(arrival -> receiving.retry(arrival.route().externalId()))
            .filter(arrival -> arrival.state() == ArrivalState.ACCEPTED)
            .count();
  }

  private void require(Scope scope, String id) {
    arrivals
        .find(id)
        .filter(arrival -> reach.of(scope).test(told(arrival)))
        .orElseThrow(() -> Problems.notFound("Маршрут ЦНППМ", id));
  }

  private static ArrivalReach.Told told(Arrival arrival) {
    ExternalRoute route = arrival.route();
    return new ArrivalReach.Told(
        arrival.teacher(),
        route.municipality(),
        route.teacher(),
        route.teacherName(),
        route.organisation());
  }
}
