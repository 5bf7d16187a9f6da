package ru.traektoria.route.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.CompletingSteps;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.request.MeetingRequests;
import ru.traektoria.route.model.Progressing;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.Finished;
import ru.traektoria.route.model.request.RouteStep;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * From this very service: a completed course closes the request for it and does its step; an
 * annulled or corrected one opens both again. Course, request and route are aggregates of their
 * own, so the event is the way between them.
 */
@Component
class CourseIntake implements Intake {

  private final MeetingRequests meeting;
  private final CompletingSteps completing;
  private final Courses courses;
  private final Clock clock;

  CourseIntake(MeetingRequests meeting, CompletingSteps completing, Courses courses, Clock clock) {
    this.meeting = meeting;
    this.completing = completing;
    this.courses = courses;
    this.clock = clock;
  }

  /** The fields of CourseCompleted that close a request or do a step. */
  record CourseTold(
      CourseId course,
      TeacherId teacher,
      ProgrammeId programme,
      CourseKind kind,
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
    CourseTold told = event.data(CourseTold.class);
    if (told.imported()) {
      return;
    }
    LocalDate day = LocalDate.ofInstant(event.time(), clock.getZone());
    Finished finished = finished(told);
    RouteStep asked =
        meeting.met(told.teacher(), finished, event, day).map(CourseRequest::step).orElse(null);
    RouteStep linked = finished.step() == null ? asked : finished.step();
    completing.everywhere(told.teacher(), event, route -> decide(told, linked, route, day));
  }

  private static Decision<Route, RouteEvent> decide(
      CourseTold told, RouteStep linked, Route route, LocalDate day) {
    String course = told.course().value();
    if (told.annulled()) {
      return Progressing.withdraw(route, course, "Курс аннулирован", day);
    }
    boolean elsewhere = told.route() != null && !told.route().equals(route.id());
    StepId step = linked != null && linked.route().equals(route.id()) ? linked.step() : null;
    String programme = elsewhere || told.programme() == null ? null : told.programme().value();
    return Progressing.outdated(route, course, step, programme)
        ? Progressing.withdraw(route, course, "Запись о курсе изменилась", day)
        : Progressing.byCourse(route, course, step, programme, told.documentOn());
  }

  /** The title does not travel in the event; the record itself is at hand. */
  private Finished finished(CourseTold told) {
    String title =
        courses
            .find(told.course())
            .map(Stored::state)
            .map(course -> course.content().title())
            .orElse(null);
    return new Finished(
        told.course(),
        told.programme(),
        title,
        told.kind(),
        told.documentOn(),
        !told.annulled(),
        RouteStep.of(told.route(), told.step()));
  }
}
