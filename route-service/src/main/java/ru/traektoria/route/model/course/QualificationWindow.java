package ru.traektoria.route.model.course;

import java.time.LocalDate;

/**
 * КПК не реже одного раза в три года (P2.3): the window [D − 36 months; D], both ends within. 36
 * months and one day no longer count.
 */
public final class QualificationWindow {

  /** Length of the window. */
  public static final int MONTHS = 36;

  private QualificationWindow() {}

  /** Whether a document of this day still counts on the day asked for. */
  public static boolean covers(LocalDate documentOn, LocalDate asOf) {
    return !documentOn.isAfter(asOf) && !documentOn.isBefore(asOf.minusMonths(MONTHS));
  }

  /** The last day on which a document counts. */
  public static LocalDate lastDay(LocalDate documentOn) {
    LocalDate day = documentOn.plusMonths(MONTHS);
    while (covers(documentOn, day.plusDays(1))) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * Whether somebody is reminded today that a window ends on this last day: for a fortnight a year
   * before, a fortnight half a year before, and from the last month on (S0 §2).
   */
  public static boolean reminds(LocalDate lastDay, LocalDate today) {
    return begins(lastDay.minusMonths(12), today)
        || begins(lastDay.minusMonths(6), today)
        || !today.isBefore(lastDay.minusMonths(1));
  }

  private static boolean begins(LocalDate from, LocalDate today) {
    return !today.isBefore(from) && today.isBefore(from.plusWeeks(2));
  }
}
