package ru.traektoria.route.model.reported;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.ArrivalState;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Поступившая запись ЦНППМ and what became of it.
 *
 * @param teacher whose it is, {@code null} while it waits or is nobody's
 * @param record the course record it made or completed, {@code null} until then
 * @param reason why it waits or was rejected, {@code null} once accepted
 */
public record CourseArrival(
    ReportedCourse course,
    ArrivalState state,
    TeacherId teacher,
    CourseId record,
    String reason,
    LocalDate receivedOn) {

  public static CourseArrival waiting(ReportedCourse course, LocalDate on) {
    return new CourseArrival(
        course, ArrivalState.WAITING, null, null, "Педагог ещё не определён", on);
  }

  /** A new edition of the same record: whose it is stays known. */
  public CourseArrival edition(ReportedCourse newer) {
    return new CourseArrival(newer, ArrivalState.WAITING, teacher, record, reason, receivedOn);
  }

  public CourseArrival accepted(TeacherId whose, CourseId made) {
    return new CourseArrival(course, ArrivalState.ACCEPTED, whose, made, null, receivedOn);
  }

  public CourseArrival rejected(String why) {
    return new CourseArrival(course, ArrivalState.REJECTED, null, null, why, receivedOn);
  }

  public CourseArrival waitsFor(String why) {
    return new CourseArrival(course, ArrivalState.WAITING, teacher, record, why, receivedOn);
  }
}
