package ru.traektoria.monitoring.own.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Отчётный период: the kind of year an own indicator is about and the day on which a past one is
 * shown, as every row of the catalogue has them (indicators.md §1, AMB-02).
 *
 * @param day month and day, {@code 08-31}
 */
public record ReportingPeriod(Year year, String day) {

  /** Учебный или календарный. */
  public enum Year {
    ACADEMIC("08-31"),
    CALENDAR("12-31");

    private final String lastDay;

    Year(String lastDay) {
      this.lastDay = lastDay;
    }
  }

  /** What an indicator has that was defined before a period could be chosen. */
  public static final ReportingPeriod USUAL = of(Year.ACADEMIC);

  /** A year up to its last day. */
  public static ReportingPeriod of(Year year) {
    return new ReportingPeriod(year, year.lastDay);
  }

  /** Whether the calendar has the day, in other years than leap years too. */
  boolean exists() {
    try {
      return day != null && MonthDay.parse("--" + day).isValidYear(LocalDate.EPOCH.getYear());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
