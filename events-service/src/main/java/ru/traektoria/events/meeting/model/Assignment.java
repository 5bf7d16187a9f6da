package ru.traektoria.events.meeting.model;

import java.time.LocalDate;

/**
 * Решение на контроле: a decision of a signed protocol and where it stands.
 *
 * @param meeting that decided it
 * @param association whose meeting
 * @param number of the protocol
 * @param heldOn the day of the meeting
 * @param resolution what was decided, by whom and by when
 * @param due the term as it is now
 * @param last what was reported last; {@code null} if nothing
 */
public record Assignment(
    MeetingId meeting,
    ru.traektoria.events.association.model.AssociationId association,
    int number,
    LocalDate heldOn,
    Resolution resolution,
    LocalDate due,
    Execution last) {

  /** Answers whether it still waits. */
  public boolean open() {
    return last == null || !last.outcome().ends();
  }

  /** Answers whether its term has passed. */
  public boolean lateOn(LocalDate day) {
    return open() && due.isBefore(day);
  }

  /** Answers whether a meeting of that day had to speak of it: it was open then. */
  boolean openOn(LocalDate day) {
    return heldOn.isBefore(day) && (open() || !last.on().isBefore(day));
  }
}
