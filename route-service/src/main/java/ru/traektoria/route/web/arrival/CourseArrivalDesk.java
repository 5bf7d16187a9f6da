package ru.traektoria.route.web.arrival;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.reported.CourseArrivals;
import ru.traektoria.route.application.reported.ReceivingCourse;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.TeacherId;

/** The queue of reported courses within reach. */
@Component
class CourseArrivalDesk {

  private final CourseArrivals arrivals;
  private final ReceivingCourse receiving;
  private final ArrivalReach reach;

  CourseArrivalDesk(CourseArrivals arrivals, ReceivingCourse receiving, ArrivalReach reach) {
    this.arrivals = arrivals;
    this.receiving = receiving;
    this.reach = reach;
  }

  List<CourseArrival> list(Scope scope, ArrivalState... states) {
    return arrivals.in(states).stream().filter(arrival -> reached(scope, arrival)).toList();
  }

  CourseArrival accept(Scope scope, String id, TeacherId teacher) {
    require(scope, id);
    reach.requireTeacher(scope, teacher);
    return receiving.accept(id, teacher);
  }

  CourseArrival reject(Scope scope, String id, String reason) {
    require(scope, id);
    return receiving.reject(id, reason);
  }

  /** Tries everything that waits once more; how many were accepted. */
  int retry(Scope scope) {
    return (int)
        list(scope, ArrivalState.WAITING).stream()
            .map(arrival -> receiving.retry(arrival.course().externalId()))
            .filter(arrival -> arrival.state() == ArrivalState.ACCEPTED)
            .count();
  }

  private void require(Scope scope, String id) {
    arrivals
        .find(id)
        .filter(arrival -> reached(scope, arrival))
        .orElseThrow(() -> Problems.notFound("Запись ЦНППМ", id));
  }

  private boolean reached(Scope scope, CourseArrival arrival) {
    return reach.covers(scope, arrival.teacher(), arrival.course().municipality());
  }
}
