package ru.traektoria.monitoring.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ru.traektoria.monitoring.formula.Population;

/**
 * One version of a municipality's own indicator, as the catalogue takes it (domain.md §2.6).
 *
 * @param denominator CEL, {@code null} for a count
 * @param numerator CEL
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
    List<Indicator.Breakdown> breakdowns,
    Indicator.Lists lists,
    String source,
    LocalDate validFrom,
    LocalDate validTo) {

  /** On which days of a past year it is shown, as most rows of the tracks are. */
  private static final String DAY = "08-31";

  private static final List<String> WINDOWS = List.of("09-30", "05-31", "08-31");

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
        YearKind.ACADEMIC,
        DAY,
        WINDOWS,
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
