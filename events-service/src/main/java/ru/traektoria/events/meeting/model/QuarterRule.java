package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.meeting.model.QuarterCalendar.Quarter;

/** Заседание не реже одного раза в четверть (S0-68, P5.2): how an association stands. */
public enum QuarterRule {
  /** At least one was held. */
  HELD,
  /** None was held, one is planned before the quarter ends. */
  PLANNED,
  /** None was held or planned and no more than {@link #WARNING} days are left. */
  NEAR,
  /** The quarter runs, there is time. */
  RUNNING,
  /** The quarter has ended without a meeting. */
  MISSED,
  /** The quarter has not begun. */
  AHEAD;

  /** How many days before the end the head is reminded. */
  public static final int WARNING = 14;

  /**
   * How it stands.
   *
   * @param held days of meetings that took place
   * @param planned days of meetings that are planned
   */
  public static QuarterRule of(
      Quarter quarter, List<LocalDate> held, List<LocalDate> planned, LocalDate today) {
    if (held.stream().anyMatch(quarter::contains)) {
      return HELD;
    }
    if (today.isAfter(quarter.to())) {
      return MISSED;
    }
    if (planned.stream().anyMatch(day -> quarter.contains(day) && !day.isBefore(today))) {
      return PLANNED;
    }
    if (today.isBefore(quarter.from())) {
      return AHEAD;
    }
    return today.plusDays(WARNING).isBefore(quarter.to()) ? RUNNING : NEAR;
  }
}
