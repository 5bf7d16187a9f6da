package ru.traektoria.route.application.course;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.terms.CourseId;

/** Records a completed course by form; the same document is recorded once. */
@Service
public class RecordingCourse {

  private final Courses courses;

  RecordingCourse(Courses courses) {
    this.courses = courses;
  }

  /**
   * Records it once.
   *
   * @param requestHash so that a repeated request meets the first record
   */
  public Stored<CourseRecord> record(
      CourseId id, String requestHash, Decision<CourseRecord, CourseEvent> decision) {
    return courses.add(id, requestHash, onlyOnce(id, decision));
  }

  private Decision<CourseRecord, CourseEvent> onlyOnce(
      CourseId id, Decision<CourseRecord, CourseEvent> decision) {
    return decision instanceof Decision.Accepted<CourseRecord, CourseEvent> accepted
        ? other(id, accepted.state())
            .<Decision<CourseRecord, CourseEvent>>map(Decision::refuse)
            .orElse(decision)
        : decision;
  }

  private Optional<Reason> other(CourseId id, CourseRecord course) {
    String identity = CourseRecord.identity(course.teacher(), course.content());
    return courses.withIdentity(List.of(identity)).values().stream()
        .map(Stored::state)
        .filter(there -> !there.id().equals(id))
        .findFirst()
        .map(RecordingCourse::twice);
  }

  private static Reason twice(CourseRecord there) {
    return Reason.at(
        "documentNumber",
        "course.twice",
        "Этот документ уже записан («%s», %s). Исправьте ту запись."
            .formatted(there.content().title(), there.state().label()));
  }
}
