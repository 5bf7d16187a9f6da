package ru.traektoria.route.web.reported;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.people.Whereabouts;
import ru.traektoria.route.application.reported.CourseArrivals;
import ru.traektoria.route.application.reported.ReceivingCourse;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * The queue within reach. What names no municipality is shown to every methodist of the region:
 * each may recognise a teacher, if it is one of theirs.
 */
@Component
class ReportedDesk {

  private final CourseArrivals arrivals;
  private final ReceivingCourse receiving;
  private final Whereabouts whereabouts;

  ReportedDesk(CourseArrivals arrivals, ReceivingCourse receiving, Whereabouts whereabouts) {
    this.arrivals = arrivals;
    this.receiving = receiving;
    this.whereabouts = whereabouts;
  }

  List<CourseArrival> list(Scope scope, CourseArrival.State... states) {
    return arrivals.in(states).stream().filter(arrival -> reached(scope, arrival)).toList();
  }

  CourseArrival accept(Scope scope, String id, TeacherId teacher) {
    require(scope, id);
    if (!covers(scope, teacher)) {
      throw Problems.notFound("Педагог", teacher.value());
    }
    return receiving.accept(id, teacher);
  }

  CourseArrival reject(Scope scope, String id, String reason) {
    require(scope, id);
    return receiving.reject(id, reason);
  }

  /** Tries everything that waits once more; how many were accepted. */
  int retry(Scope scope) {
    return (int)
        list(scope, CourseArrival.State.WAITING).stream()
            .map(arrival -> receiving.retry(arrival.course().externalId()))
            .filter(arrival -> arrival.state() == CourseArrival.State.ACCEPTED)
            .count();
  }

  private void require(Scope scope, String id) {
    arrivals
        .find(id)
        .filter(arrival -> reached(scope, arrival))
        .orElseThrow(() -> Problems.notFound("Запись ЦНППМ", id));
  }

  private boolean reached(Scope scope, CourseArrival arrival) {
    if (arrival.teacher() != null) {
      return covers(scope, arrival.teacher());
    }
    String municipality = arrival.course().municipality();
    return municipality == null || scope.covers(municipality, null, null);
  }

  private boolean covers(Scope scope, TeacherId teacher) {
    Place place = whereabouts.of(teacher).orElse(new Place(null, null));
    return scope.covers(place.municipality(), place.organisation(), teacher.value());
  }
}
