package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Этап программы; phases may overlap (S4-04).
 *
 * @param yearly comes again every year on the same days, such as the analytic one (S0-05)
 */
public record Phase(String id, String title, LocalDate from, LocalDate to, boolean yearly) {

  /** Состояние этапа. */
  public enum State {
    AHEAD,
    NOW,
    OVER
  }

  /** How it stands on the day. */
  public State on(LocalDate day) {
    if (day.isBefore(from)) {
      return State.AHEAD;
    }
    if (!yearly) {
      return day.isAfter(to) ? State.OVER : State.NOW;
    }
    MonthDay now = MonthDay.from(day);
    MonthDay begins = MonthDay.from(from);
    MonthDay ends = MonthDay.from(to);
    boolean within =
        begins.compareTo(ends) <= 0
            ? now.compareTo(begins) >= 0 && now.compareTo(ends) <= 0
            : now.compareTo(begins) >= 0 || now.compareTo(ends) <= 0;
    return within ? State.NOW : State.AHEAD;
  }
}
