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
}
