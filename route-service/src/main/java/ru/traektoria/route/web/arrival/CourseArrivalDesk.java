package ru.traektoria.route.web.arrival;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.reported.CourseArrivals;
import ru.traektoria.route.application.reported.ReceivingCourse;
import ru.traektoria.route.model.reported.CourseArrival;
import ru.traektoria.route.model.reported.ReportedCourse;
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
    Predicate<ArrivalReach.Told> reached = reach.of(scope);
    return arrivals.in(states).stream().filter(arrival -> reached.test(told(arrival))).toList();
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
        .filter(arrival -> reach.of(scope).test(told(arrival)))
        .orElseThrow(() -> Problems.notFound("Запись ЦНППМ", id));
  }

  private static ArrivalReach.Told told(CourseArrival arrival) {
    ReportedCourse course = arrival.course();
    return new ArrivalReach.Told(
        arrival.teacher(),
        course.municipality(),
        course.teacher(),
        course.teacherName(),
        course.organisation());
  }
}
