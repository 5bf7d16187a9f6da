package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Pattern;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Год, за который смотрят: academic or calendar, as the programme says (indicators.md §1, AMB-02).
 *
 * @param start the calendar year in which it begins
 */
public record ReportingYear(YearKind kind, int start) {

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}");

  public static ReportingYear of(AcademicYear year) {
    return new ReportingYear(YearKind.ACADEMIC, year.startYear());
  }

  /** The year of this kind to which a date belongs. */
  public static ReportingYear of(YearKind kind, LocalDate date) {
    return kind == YearKind.ACADEMIC
        ? of(AcademicYear.of(date))
        : new ReportingYear(kind, date.getYear());
  }

  /**
   * Reads {@code 2026-27} or {@code 2026}.
   *
   * @throws IllegalArgumentException with a Russian sentence if it is neither
   */
  public static ReportingYear parse(String code) {
    return CALENDAR.matcher(code).matches()
        ? new ReportingYear(YearKind.CALENDAR, Integer.parseInt(code))
        : of(AcademicYear.parse(code));
  }

  /**
   * Reads the code of a year of this kind.
   *
   * @throws IllegalArgumentException with a Russian sentence if it is not one
   */
  public static ReportingYear parse(String code, YearKind kind) {
    if (kind == YearKind.ACADEMIC) {
      return of(AcademicYear.parse(code));
    }
    if (!CALENDAR.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "Календарный год записывается как 2026, получено: «" + code + "»");
    }
    return parse(code);
  }

  public LocalDate first() {
    return LocalDate.of(start, academic() ? Month.SEPTEMBER : Month.JANUARY, 1);
  }

  public LocalDate last() {
    return first().plusYears(1).minusDays(1);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(first()) && !date.isAfter(last());
  }

  public ReportingYear previous() {
    return new ReportingYear(kind, start - 1);
  }

  /** The date of the year that has this month and day. */
  public LocalDate on(MonthDay day) {
    boolean spring = academic() && day.getMonthValue() < Month.SEPTEMBER.getValue();
    return day.atYear(spring ? start + 1 : start);
  }

  /** {@code 2026/27} or {@code 2026}. */
  public String label() {
    return toString().replace('-', '/');
  }

  /** For narrow places: {@code 26/27} or {@code 2026}. */
  public String brief() {
    return academic() ? label().substring(2) : label();
  }

  /** «2026/27 учебный год», «2026 год». */
  public String words() {
    return label() + (academic() ? " учебный год" : " год");
  }

  private boolean academic() {
    return kind == YearKind.ACADEMIC;
  }

  /** The code used in addresses and storage: {@code 2026-27} or {@code 2026}. */
  @Override
  public String toString() {
    return academic() ? new AcademicYear(start).toString() : Integer.toString(start);
  }
}
