package ru.traektoria.monitoring.open.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.frozen.part.Figure;
import ru.traektoria.monitoring.frozen.part.FrozenRow;
import ru.traektoria.monitoring.open.model.SmallGroupsRule;
import ru.traektoria.monitoring.tables.Ingredient;
import ru.traektoria.monitoring.tables.Row;

/**
 * Which frozen numbers stay hidden on the open page. A number whose definition is gone is hidden:
 * nobody can say any more whom it counts.
 */
final class Hiding {

  private static final Set<Population> PEOPLE =
      EnumSet.of(
          Population.PEOPLE,
          Population.PEOPLE_OF_YEAR,
          Population.DEFICITS,
          Population.DIAGNOSES,
          Population.AREAS,
          Population.ANSWERS,
          Population.SCREENED,
          Population.PAIRS);

  private final Catalogue catalogue;

  Hiding(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Codes of the rows that stay hidden: where one sub-line does, its sisters do too.
   *
   * @param besides rows that somebody else wants hidden
   */
  Set<String> among(List<FrozenRow> rows, Predicate<FrozenRow> besides) {
    Set<String> hidden = new HashSet<>();
    Set<String> families = new HashSet<>();
    for (FrozenRow row : rows) {
      if (hides(row, row.figure()) || besides.test(row)) {
        hidden.add(row.code());
        if (row.partOf() != null) {
          families.add(row.partOf());
        }
      }
    }
    rows.stream()
        .filter(row -> row.partOf() != null && families.contains(row.partOf()))
        .forEach(row -> hidden.add(row.code()));
    return hidden;
  }

  /** Whether the figure, this year's or a past one's, stays hidden. */
  boolean hides(FrozenRow row, Figure figure) {
    Indicator indicator = definition(row).orElse(null);
    if (indicator == null || figure.state() == Row.State.HIDDEN) {
      return true;
    }
    if (indicator.derived()) {
      return row.parts().stream().anyMatch(part -> hides(part, row.figure().asOf()));
    }
    return hides(indicator, figure.numerator(), figure.denominator());
  }

  /** A past year's figure; what a derived one was made of then is not kept. */
  boolean hidesPast(FrozenRow row, Figure figure) {
    return partsAreResults(row) || hides(row, figure);
  }

  private boolean partsAreResults(FrozenRow row) {
    return row.parts().stream()
        .flatMap(part -> catalogue.find(part.code(), row.figure().asOf()).stream())
        .anyMatch(Hiding::results);
  }

  /** Whether the row, or what it is made of, tells results of people. */
  boolean results(FrozenRow row) {
    return partsAreResults(row) || definition(row).filter(Hiding::results).isPresent();
  }

  private boolean hides(Ingredient part, LocalDate on) {
    if (part.numerator() == null && part.denominator() == null) {
      return false;
    }
    return catalogue
        .find(part.code(), on)
        .map(indicator -> hides(indicator, part.numerator(), part.denominator()))
        .orElse(true);
  }

  private static boolean hides(Indicator indicator, BigDecimal numerator, Long denominator) {
    boolean people = PEOPLE.contains(indicator.of());
    return SmallGroupsRule.hides(people, results(indicator), numerator, denominator);
  }

  /** Whether it tells results of people, so that lists of them are logged or shut. */
  private static boolean results(Indicator indicator) {
    return PEOPLE.contains(indicator.of()) && indicator.lists() != Indicator.Lists.OPEN;
  }

  Optional<Indicator> definition(FrozenRow row) {
    return catalogue
        .find(row.code(), row.figure().asOf())
        .filter(found -> found.id().equals(row.definition()));
  }
}
