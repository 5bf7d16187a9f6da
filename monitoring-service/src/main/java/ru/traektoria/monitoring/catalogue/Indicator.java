package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Measured;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Показатель: one version of a row of the catalogue, its formulas checked.
 *
 * @param text what people read
 * @param of what is counted
 * @param denominator {@code null} for a count or a sum
 * @param sum {@code null} unless values are added up instead of rows counted
 * @param day the day on which a past year is shown by default
 * @param partOf code of the indicator whose sub-line this is, {@code null} for one of the 21
 */
public record Indicator(
    String code,
    int version,
    String track,
    String partOf,
    Text text,
    Population of,
    Condition denominator,
    Condition numerator,
    Measured sum,
    MonthDay day,
    List<MonthDay> windows,
    List<Breakdown> breakdowns,
    List<Aside> asides,
    LocalDate validFrom,
    LocalDate validTo) {

  /** What a number is. */
  public enum Unit {
    PERCENT,
    COUNT,
    RATE,
    HOURS
  }

  /** Which way is better. */
  public enum Direction {
    UP,
    DOWN,
    NEUTRAL
  }

  /** By what a number can be broken down. */
  public enum Breakdown {
    ORGANISATION,
    SUBJECT
  }

  /**
   * What people read about it.
   *
   * @param brief a short name for charts and tiles
   * @param words the formula in Russian
   * @param formula numerator, denominator and sum as they stand in the catalogue
   * @param source the paragraph of the document
   */
  public record Text(
      String group,
      String name,
      String brief,
      Unit unit,
      Direction direction,
      String words,
      Formula formula,
      String source,
      String note) {}

  /** Formulas as written. */
  public record Formula(String numerator, String denominator, String sum) {}

  /** Справочно: a count that stands beside the number. */
  public record Aside(String name, Condition condition) {}

  /** Code and version: what a frozen table names. */
  public String id() {
    return code + "@" + version;
  }

  /** Whether the number is a share, so that it has a denominator. */
  public boolean share() {
    return denominator != null;
  }

  /** Whether it counts from the first day of the year on, so that it starts from nothing. */
  public boolean accumulates() {
    return text.formula().numerator().contains("yearStart");
  }

  /** The day on which the year is shown by default (indicators.md §1, AMB-02). */
  public LocalDate dayIn(AcademicYear year) {
    return on(day, year);
  }

  /** The days of the monitoring windows in the year. */
  public List<LocalDate> windowsIn(AcademicYear year) {
    return windows.stream().map(window -> on(window, year)).sorted().toList();
  }

  private static LocalDate on(MonthDay day, AcademicYear year) {
    boolean autumn = day.getMonthValue() >= 9;
    return day.atYear(autumn ? year.startYear() : year.startYear() + 1);
  }

  boolean validOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }
}
