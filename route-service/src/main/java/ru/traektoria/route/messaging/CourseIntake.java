package ru.traektoria.route.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * From this very service: a completed course does its step, an annulled one opens it again. Course
 * and route are two aggregates, so the event is the way between them.
 */
@Component
class CourseIntake implements Intake {

  private final CompletingSteps completing;
  private final Clock clock;

  CourseIntake(CompletingSteps completing, Clock clock) {
    this.completing = completing;
    this.clock = clock;
  }

  /** The fields of CourseCompleted that do a step. */
  record CourseCompleted(
      String course,
      TeacherId teacher,
      String programme,
      RouteId route,
      StepId step,
      LocalDate documentOn,
      boolean annulled,
      boolean imported) {}

  @Override
  public Set<String> types() {
    return Set.of("ru.traektoria.CourseCompleted.v1");
  }

  @Override
  public void on(EventMessage event) {
    CourseCompleted course = event.data(CourseCompleted.class);
    if (!course.imported()) {
      completing.everywhere(course.teacher(), event, route -> decide(course, route, day(event)));
    }
  }

  private LocalDate day(EventMessage event) {
    return LocalDate.ofInstant(event.time(), clock.getZone());
  }

  private static Decision<Route, RouteEvent> decide(
      CourseCompleted course, Route route, LocalDate told) {
    if (course.annulled()) {
      return Progressing.withdraw(route, course.course(), "Курс аннулирован", told);
    }
    boolean elsewhere = course.route() != null && !course.route().equals(route.id());
    return elsewhere
        ? Decision.unchanged(route)
        : Progressing.byCourse(
            route, course.course(), course.step(), course.programme(), course.documentOn());
  }
}
