package ru.traektoria.route.messaging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.application.request.MeetingRequests;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.request.Finished;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;

/** From this very service: a completed course closes the request for it. */
@Component
class RequestIntake implements Intake {

  private final MeetingRequests meeting;
  private final Courses courses;
  private final Clock clock;

  RequestIntake(MeetingRequests meeting, Courses courses, Clock clock) {
    this.meeting = meeting;
    this.courses = courses;
    this.clock = clock;
  }

  /** The fields of CourseCompleted that a request may be met by. */
  record CourseTold(
      CourseId course,
      TeacherId teacher,
      ProgrammeId programme,
      CourseKind kind,
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
    if (!told.imported()) {
      LocalDate day = LocalDate.ofInstant(event.time(), clock.getZone());
      meeting.met(told.teacher(), finished(told), event, day);
    }
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
        told.course(), told.programme(), title, told.kind(), told.documentOn(), !told.annulled());
  }
}
