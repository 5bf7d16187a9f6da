package ru.traektoria.events.venue.model;

import java.time.Instant;
import java.time.LocalTime;

/**
 * A room is taken by an activity for some hours of one day.
 *
 * @param token of the attempt that took it, in the order of time
 * @param activity id of the activity
 * @param title its theme, for whoever finds the room taken
 * @param from start, local time
 * @param until end, local time; from then on the room is free
 * @param at when it was taken
 */
public record Booking(
    String token, String activity, String title, LocalTime from, LocalTime until, Instant at) {

  /** Answers whether both cannot be in one room; one may begin when the other ends. */
  public boolean meets(Booking other) {
    return !activity.equals(other.activity)
        && from.isBefore(other.until)
        && other.from.isBefore(until);
  }

  /** Answers whether it says the same hours. */
  public boolean same(LocalTime begins, LocalTime ends) {
    return from.equals(begins) && until.equals(ends);
  }
}
