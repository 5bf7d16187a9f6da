package ru.traektoria.events.activity.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.Description;
import ru.traektoria.events.activity.model.Enrolment.Attendance;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.activity.model.Enrolment.Seat;

/**
 * An activity as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param organisation the school that holds it; {@code null} for the municipality
 * @param counts how full it is
 * @param people those on the lists with names; empty for who does not hold it
 * @param mine how the viewer stands on its lists; {@code null} if not at all
 * @param holds whether the viewer may change it
 */
public record ActivityView(
    String id,
    long version,
    Status status,
    Description description,
    String municipality,
    Named organisation,
    Named association,
    LocalDate heldOn,
    Counts counts,
    List<Person> people,
    Mine mine,
    boolean holds,
    boolean imported) {

  /** The day it took or will take place. */
  public LocalDate day() {
    return heldOn == null ? description.when().on() : heldOn;
  }

  /**
   * @param signedUp people with a seat
   * @param capacity seats; {@code null} for any number
   * @param free free seats; {@code null} for any number
   */
  public record Counts(long signedUp, long waiting, long present, Integer capacity, Long free) {}

  /** Somebody on the lists. */
  public record Person(
      String teacher,
      String name,
      String organisation,
      Role role,
      Seat seat,
      boolean promoted,
      Attendance attendance) {}

  /**
   * @param queue place in the waiting list, from 1; {@code null} for who has a seat
   */
  public record Mine(Role role, Seat seat, Integer queue, Attendance attendance) {}
}
