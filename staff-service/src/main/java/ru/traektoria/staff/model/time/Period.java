package ru.traektoria.staff.model.time;

import java.time.LocalDate;

/**
 * Days from the first to the last, both included.
 *
 * @param from first day; {@code null} where the beginning is not known
 * @param to last day; {@code null} while it lasts
 */
public record Period(LocalDate from, LocalDate to) {

  /** Answers whether the day lies in the period: whoever's last day is D still works on D. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Answers whether the periods share a day. */
  public boolean overlaps(Period other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** Answers whether the last day does not precede the first. */
  public boolean ordered() {
    return from == null || to == null || !to.isBefore(from);
  }

  private boolean startsBeforeEndOf(Period other) {
    return from == null || other.to == null || !from.isAfter(other.to);
  }
}
