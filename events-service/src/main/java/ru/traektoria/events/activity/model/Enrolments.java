package ru.traektoria.events.activity.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Seat;
import ru.traektoria.events.model.TeacherId;

/**
 * Список участников и лист ожидания: first come, first seated; a seat that falls free goes to who
 * waits longest, once.
 *
 * @param value those on the lists, in the order in which they came
 */
public record Enrolments(List<Enrolment> value) {

  public Enrolments {
    value = value == null ? List.of() : List.copyOf(value);
  }

  /** The enrolment of a teacher, on either list. */
  public Optional<Enrolment> of(TeacherId teacher) {
    return value.stream().filter(enrolment -> enrolment.teacher().equals(teacher)).findFirst();
  }

  /** Those who have a seat. */
  public List<Enrolment> confirmed() {
    return value.stream().filter(Enrolment::confirmed).toList();
  }

  /** Those who wait, longest first. */
  public List<Enrolment> waiting() {
    return value.stream().filter(Enrolment::waiting).toList();
  }

  /** Those who were there. */
  public List<Enrolment> present() {
    return value.stream().filter(e -> e.attendance() == Attendance.PRESENT).toList();
  }

  /** Those with a seat whose attendance nobody has marked. */
  public List<Enrolment> unmarked() {
    return value.stream().filter(e -> e.confirmed() && e.attendance() == null).toList();
  }

  /** Seats that the capacity counts and that are taken. */
  public long seatsTaken() {
    return value.stream().filter(Enrolment::takesASeat).count();
  }

  /** Adds a newcomer at the end, on the waiting list if the hall is full. */
  Enrolments joined(Enrolment newcomer, Integer capacity) {
    boolean waits = newcomer.takesASeat() && full(capacity);
    List<Enrolment> list = new ArrayList<>(value);
    list.add(waits ? newcomer.on(Seat.WAITING) : newcomer);
    return new Enrolments(list);
  }

  /** Takes a teacher off the lists. */
  Enrolments without(TeacherId teacher) {
    return new Enrolments(value.stream().filter(e -> !e.teacher().equals(teacher)).toList());
  }

  /** Gives free seats to those who wait, in the order in which they came. */
  Enrolments promoted(Integer capacity) {
    Enrolments seated = this;
    for (Enrolment enrolment : waiting()) {
      if (seated.full(capacity)) {
        break;
      }
      seated = seated.with(List.of(enrolment.promote()));
    }
    return seated;
  }

  /** Replaces enrolments of the same person, adds those of new ones. */
  Enrolments with(List<Enrolment> changes) {
    Map<TeacherId, Enrolment> list = new LinkedHashMap<>();
    value.forEach(enrolment -> list.put(enrolment.teacher(), enrolment));
    changes.forEach(enrolment -> list.put(enrolment.teacher(), enrolment));
    return new Enrolments(List.copyOf(list.values()));
  }

  private boolean full(Integer capacity) {
    return capacity != null && seatsTaken() >= capacity;
  }
}
