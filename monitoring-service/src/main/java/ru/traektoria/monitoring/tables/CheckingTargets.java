package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.catalogue.Derivation;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.tables.Ingredient.Role;

/**
 * How many indicators miss their target although its term has come (E.17): each on its own day of
 * the year. One without a target is not asked about; a region has none of its own.
 */
final class CheckingTargets {

  private final Reckoning reckoning;
  private final Indicator indicator;
  private final LocalDate day;
  private final Slice slice;

  CheckingTargets(Reckoning reckoning, Indicator indicator, LocalDate day, Slice slice) {
    this.reckoning = reckoning;
    this.indicator = indicator;
    this.day = day;
    this.slice = slice;
  }

  Row row(Derivation.Unmet unmet) {
    if (reckoning.selection().municipality() == null) {
      return Row.notApplicable(indicator, day);
    }
    Goals.OfYear goals = reckoning.goals();
    List<Ingredient> parts = new ArrayList<>();
    for (String code : unmet.parts()) {
      if (goals.codes().contains(code)) {
        parts.add(checked(goals, reckoning.part(code, day)));
      }
    }
    long missed = parts.stream().filter(part -> part.outcome() == Outcome.FAILS).count();
    return Row.derived(indicator, BigDecimal.valueOf(missed), null, day, parts);
  }

  private Ingredient checked(Goals.OfYear goals, Indicator part) {
    LocalDate on = day.equals(reckoning.day(indicator)) ? reckoning.day(part) : day;
    Row row = reckoning.row(part, on, slice, false);
    Row before = reckoning.row(part, on.minusYears(1), slice, false);
    Goals.Standing standing = goals.standing(row, before, day);
    return Ingredient.of(row, Role.TARGET, standing.threshold(), standing.outcome());
  }
}
