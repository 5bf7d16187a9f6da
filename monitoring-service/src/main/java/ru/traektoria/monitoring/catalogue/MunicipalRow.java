package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.traektoria.monitoring.formula.Population;

/**
 * One version of a municipality's own indicator, as the catalogue takes it (domain.md §2.6).
 *
 * @param denominator CEL, {@code null} for a count
 * @param numerator CEL
 * @param period the year it is about and the day on which a past one is shown
 * @param source the municipality's own document
 * @param validTo the last day, {@code null}: none
 */
public record MunicipalRow(
    String code,
    int version,
    Shown shown,
    Population of,
    String denominator,
    String numerator,
    Period period,
    List<Indicator.Breakdown> breakdowns,
    Indicator.Lists lists,
    String source,
    LocalDate validFrom,
    LocalDate validTo) {

  /** The monitoring windows of an academic year (S3, table 3). */
  private static final List<String> WINDOWS = List.of("09-30", "05-31", "08-31");

  /**
   * За какой год и на какой день.
   *
   * @param day on which a past year is shown, {@code 08-31}
   */
  public record Period(YearKind year, String day) {

    /** The windows of its year; the day of its own is always one. */
    List<String> windows() {
      Stream<String> usual = year == YearKind.ACADEMIC ? WINDOWS.stream() : Stream.empty();
      return Stream.concat(usual, Stream.of(day)).distinct().toList();
    }
  }

  /** What people read about it; {@code words} is the formula in Russian. */
  public record Shown(
      String name,
      String brief,
      Indicator.Unit unit,
      Indicator.Direction direction,
      String words) {}

  /** By what an own indicator may be divided; what stays an aggregate by one thing alone. */
  public static List<Indicator.Breakdown> divisions(Population of, Indicator.Lists lists) {
    return GroupingReader.possible(of, lists == Indicator.Lists.NONE);
  }

  CatalogueFile.Row row() {
    return new CatalogueFile.Row(
        code,
        version,
        null,
        Programme.OWN.code(),
        Programme.OWN.brief(),
        null,
        null,
        shown.name(),
        shown.brief(),
        shown.unit(),
        shown.direction(),
        of.name().toLowerCase(Locale.ROOT),
        numerator,
        denominator,
        null,
        null,
        null,
        null,
        shown.words(),
        period.year(),
        period.day(),
        period.windows(),
        breakdowns.stream().map(by -> by.name().toLowerCase(Locale.ROOT)).toList(),
        null,
        lists,
        source,
        null,
        null,
        validFrom,
        validTo);
  }
}
