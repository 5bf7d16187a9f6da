package ru.traektoria.events.activity.model;

import java.util.Objects;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Ids;

/**
 * Запись одного педагога на одно мероприятие and what became of it.
 *
 * @param id of the participation, derived from activity and teacher: one person, one participation
 * @param teacher who
 * @param place the teacher's main organisation when signing up
 * @param role in what capacity
 * @param seat seat or waiting list
 * @param promoted came to the seat from the waiting list
 * @param attendance явка, {@code null} until it is marked
 */
public record Enrolment(
    ParticipationId id,
    TeacherId teacher,
    Place place,
    Role role,
    Seat seat,
    boolean promoted,
    Attendance attendance) {

  /** Somebody on the list with a seat. */
  public static Enrolment of(ActivityId activity, TeacherId teacher, Place place, Role role) {
    ParticipationId id = idOf(activity, teacher);
    return new Enrolment(id, teacher, place, role, Seat.CONFIRMED, false, null);
  }

  static ParticipationId idOf(ActivityId activity, TeacherId teacher) {
    return new ParticipationId(Ids.derived("participation", activity.value(), teacher.value()));
  }

  /** Occupies one of the seats that the capacity counts. */
  boolean takesASeat() {
    return seat == Seat.CONFIRMED && role.needsASeat();
  }

  /** Takes part unless something happens: on the list whose attendance is marked. */
  public boolean confirmed() {
    return seat == Seat.CONFIRMED;
  }

  /** Answers whether the person waits for a seat. */
  public boolean waiting() {
    return seat == Seat.WAITING;
  }

  Enrolment on(Seat another) {
    return new Enrolment(id, teacher, place, role, another, promoted, attendance);
  }

  Enrolment promote() {
    return new Enrolment(id, teacher, place, role, Seat.CONFIRMED, true, attendance);
  }

  Enrolment seatedAs(Role another) {
    return new Enrolment(id, teacher, place, another, Seat.CONFIRMED, promoted, attendance);
  }

  /** The same with the attendance. */
  public Enrolment marked(Attendance mark) {
    return new Enrolment(id, teacher, place, role, seat, promoted, mark);
  }

  /** In what capacity somebody takes part. */
  public enum Role {
    /** Участник. */
    PARTICIPANT,
    /** Выступающий. */
    SPEAKER,
    /** Организатор. */
    ORGANISER,
    /** Член жюри. */
    JURY,
    /** Эксперт. */
    EXPERT,
    /** Победитель. */
    WINNER,
    /** Призёр. */
    PRIZE_WINNER;

    boolean needsASeat() {
      return this == PARTICIPANT || this == WINNER || this == PRIZE_WINNER;
    }
  }

  /** Место. */
  public enum Seat {
    /** Записан. */
    CONFIRMED,
    /** В листе ожидания. */
    WAITING
  }

  /** Явка. */
  public enum Attendance {
    /** Присутствовал. */
    PRESENT,
    /** Отсутствовал. */
    ABSENT,
    /** Отсутствовал по уважительной причине. */
    EXCUSED
  }

  /** Id of a participation. */
  public record ParticipationId(String value) {
    public ParticipationId {
      Objects.requireNonNull(value, "ParticipationId");
    }
  }
}
