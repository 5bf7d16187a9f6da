package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import ru.traektoria.monitoring.formula.Condition;
import ru.traektoria.monitoring.formula.Measured;
import ru.traektoria.monitoring.formula.NamedDay;
import ru.traektoria.monitoring.formula.Population;

/**
 * Показатель: one version of a row of the catalogue, its formulas checked.
 *
 * @param track code of the programme in whose table it stands; a track is one
 * @param text what people read
 * @param of what is counted
 * @param denominator {@code null} for a count or a sum
 * @param numerator {@code null} for a derived one
 * @param sum {@code null} unless values are added up instead of rows counted
 * @param mean {@code null} unless the value is the mean of a number over those who are counted
 * @param weight {@code null} unless the mean is weighed: then it is the sum of {@code mean} over
 *     the sum of this, and neither sum is told
 * @param derivation {@code null} for one that is counted from facts
 * @param same code of the indicator whose calculation this is under another code, {@code null}:
 *     none
 * @param year over which year it is counted
 * @param day the day on which a past year is shown by default
 * @param details parts of the numerator that only this indicator has, {@code null}: none
 * @param lists who may see those behind the number
 * @param partOf code of the indicator whose sub-line this is, {@code null}: a row of its own
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
    Measured mean,
    Measured weight,
    Derivation derivation,
    String same,
    YearKind year,
    MonthDay day,
    List<MonthDay> windows,
    List<Breakdown> breakdowns,
    Grouping details,
    Lists lists,
    List<Aside> asides,
    LocalDate validFrom,
    LocalDate validTo) {

  /** What a number is. */
  public enum Unit {
    PERCENT,
    COUNT,
    RATE,
    HOURS,
    /** Процентные пункты. */
    POINTS,
    /** Проценты от того, что было. */
    RELATIVE,
    /** Балл. */
    SCORE,
    /** Да (1) или нет (0). */
    YES_NO
  }

  /** Who may see those behind a number. */
  public enum Lists {
    /** Whoever may see lists of people. */
    OPEN,
    /** The same, but whoever looks is written down: the list tells a person's result. */
    LOGGED,
    /** The methodist alone, written down: the list tells who has a deficit. */
    METHODIST,
    /** Nobody: only aggregates, and no group of fewer than five (indicators.md §1). */
    NONE
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
    SUBJECT,
    /** Вид организации. */
    KIND,
    /** Должность. */
    POSITION,
    /** Квалификационная категория. */
    CATEGORY,
    /** Возраст. */
    AGE,
    /** Категория сопровождения (S0 §4). */
    SUPPORT,
    /** Класс (параллель) результатов учеников. */
    GRADE,
    /** Раздел плана. */
    SECTION,
    /** Ответственный за пункт плана: a person, so named only to who may see lists. */
    RESPONSIBLE,
    /** Части числителя, у каждого показателя свои. */
    DETAIL
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

  /** The code of what {@link #id} says. */
  public static String codeOf(String id) {
    return id.substring(0, id.lastIndexOf('@'));
  }

  /** Whether the number is a share, so that it has a denominator. */
  public boolean share() {
    return denominator != null;
  }

  /** Whether anybody may be listed behind the number, for whoever has the right. */
  public boolean listed() {
    return !derived() && lists != Lists.NONE;
  }

  /** Whether it is made of other indicators and not counted from facts. */
  public boolean derived() {
    return derivation != null;
  }

  /** Whether it adds up results of pupils, which have a subject and a class of their own. */
  public boolean ofResults() {
    return sum != null && sum.term().divided() || mean != null && mean.term().divided();
  }

  /** Whether it counts from the first day of a period on, so that it starts from nothing. */
  public boolean accumulates() {
    return !derived() && NamedDay.startIn(text.formula().numerator()).isPresent();
  }

  /** The first day of the period over which it counts up to this day. */
  public LocalDate began(LocalDate on) {
    return NamedDay.startIn(derived() ? "" : text.formula().numerator())
        .orElse(year == YearKind.CALENDAR ? NamedDay.CALENDAR_START : NamedDay.YEAR_START)
        .date(on);
  }

  /** The day on which the year is shown by default (indicators.md §1, AMB-02). */
  public LocalDate dayIn(ReportingYear in) {
    return in.on(day);
  }

  /** The days of the monitoring windows in the year. */
  public List<LocalDate> windowsIn(ReportingYear in) {
    return windows.stream().map(in::on).sorted().toList();
  }

  boolean validOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }
}
