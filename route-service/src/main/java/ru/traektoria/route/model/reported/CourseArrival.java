package ru.traektoria.route.model.reported;

import java.time.LocalDate;
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
    State state,
    TeacherId teacher,
    CourseId record,
    String reason,
    LocalDate receivedOn) {

  /** Waits for somebody to say whose it is; became a course record; nobody's. */
  public enum State {
    WAITING("ждёт разбора"),
    ACCEPTED("принят"),
    REJECTED("отклонён");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static CourseArrival waiting(ReportedCourse course, LocalDate on) {
    return new CourseArrival(course, State.WAITING, null, null, "Педагог ещё не определён", on);
  }

  /** A new edition of the same record: whose it is stays known. */
  public CourseArrival edition(ReportedCourse newer) {
    return new CourseArrival(newer, State.WAITING, teacher, record, reason, receivedOn);
  }

  public CourseArrival accepted(TeacherId whose, CourseId made) {
    return new CourseArrival(course, State.ACCEPTED, whose, made, null, receivedOn);
  }

  public CourseArrival rejected(String why) {
    return new CourseArrival(course, State.REJECTED, null, null, why, receivedOn);
  }

  public CourseArrival waitsFor(String why) {
    return new CourseArrival(course, State.WAITING, teacher, record, why, receivedOn);
  }
}
