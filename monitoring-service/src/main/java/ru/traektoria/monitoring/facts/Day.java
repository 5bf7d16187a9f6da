package ru.traektoria.monitoring.facts;

import java.time.LocalDate;

/**
 * A civil date as days since 1970-01-01, the form in which columns keep it. The two ends are chosen
 * so that comparisons need no special case: an interval without an end ends {@link #NEVER}, one
 * without a beginning began {@link #ALWAYS}, and what did not happen has the day {@link #NEVER}.
 */
public final class Day {

  public static final int NEVER = Integer.MAX_VALUE;
  public static final int ALWAYS = Integer.MIN_VALUE;

  private Day() {}

  public static int of(LocalDate date) {
    return (int) date.toEpochDay();
  }

  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  /** The date as text, {@code null} for both open ends. */
  public static String text(int day) {
    return day == NEVER || day == ALWAYS ? null : date(day).toString();
  }

  /** The first day of the whole month count before: 31.05 minus 3 months is 28.02 (or 29.02). */
  public static int monthsBefore(int day, int months) {
    return of(date(day).minusMonths(months));
  }
}
