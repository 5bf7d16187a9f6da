package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Derivation;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.tables.Ingredient.Role;

/** Выводит one number from others; whatever is not known leaves it without a value, never zero. */
final class Deriving {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Reckoning reckoning;
  private final Indicator indicator;
  private final LocalDate day;
  private final Slice slice;
  private final List<Ingredient> parts = new ArrayList<>();

  Deriving(Reckoning reckoning, Indicator indicator, LocalDate day, Slice slice) {
    this.reckoning = reckoning;
    this.indicator = indicator;
    this.day = day;
    this.slice = slice;
  }

  Row row() {
    if (slice.partial() && !indicator.derivation().divisible()
        || !Computation.divided(indicator, slice)) {
      return Row.notApplicable(indicator, day);
    }
    Derivation derivation = indicator.derivation();
    if (derivation instanceof Derivation.Change change) {
      return change(change);
    }
    if (derivation instanceof Derivation.Decrease decrease) {
      return decrease(decrease);
    }
    if (derivation instanceof Derivation.Difference difference) {
      return difference(difference);
    }
    if (derivation instanceof Derivation.AllHold all) {
      return all(all);
    }
    if (derivation instanceof Derivation.Unmet unmet) {
      return new CheckingTargets(reckoning, indicator, day, slice).row(unmet);
    }
    if (derivation instanceof Derivation.Sum sum) {
      return sum(sum);
    }
    return derivation instanceof Derivation.Improved improved
        ? new Comparing(reckoning, indicator, day, slice).row(improved)
        : ratio((Derivation.Ratio) derivation);
  }

  private Row change(Derivation.Change change) {
    Fraction now = now(change.of());
    Fraction before = before(change.of(), change.since());
    return value(now == null || before == null ? null : now.minus(before));
  }

  private Row difference(Derivation.Difference difference) {
    Fraction now = now(difference.of());
    Fraction before = taken(difference.from(), day, Role.YEAR_BEFORE);
    return value(now == null || before == null ? null : now.minus(before));
  }

  private Row decrease(Derivation.Decrease decrease) {
    Fraction now = now(decrease.of());
    Fraction before = before(decrease.of(), decrease.since());
    boolean unknown = now == null || before == null || before.sign() == 0;
    return value(unknown ? null : before.minus(now).percentOf(before));
  }

  /** One condition that fails is enough for «нет»; for «да» all of them have to be known. */
  private Row all(Derivation.AllHold all) {
    Set<Outcome> given = outcomes(all.given(), Role.GIVEN);
    Set<Outcome> conditions = outcomes(all.conditions(), Role.CONDITION);
    boolean verdict = given.isEmpty() || given.equals(Set.of(Outcome.HOLDS));
    if (!verdict || !conditions.contains(Outcome.FAILS) && conditions.contains(Outcome.UNKNOWN)) {
      return value(null);
    }
    boolean fails = conditions.contains(Outcome.FAILS);
    return value(Fraction.of(fails ? BigDecimal.ZERO : BigDecimal.ONE));
  }

  private Set<Outcome> outcomes(List<Derivation.Threshold> thresholds, Role role) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (Derivation.Threshold threshold : thresholds) {
      Row row = reckoning.row(reckoning.part(threshold.code(), day), day, slice, false);
      Fraction value = Fraction.of(row);
      Outcome outcome = Outcome.UNKNOWN;
      if (value != null) {
        boolean holds = value.compareTo(Fraction.of(threshold.atLeast())) >= 0;
        outcome = holds ? Outcome.HOLDS : Outcome.FAILS;
      }
      parts.add(Ingredient.of(row, role, threshold.atLeast(), outcome));
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private Row ratio(Derivation.Ratio ratio) {
    Fraction of = taken(ratio.of(), day, Role.DIVIDEND);
    BigDecimal sum = BigDecimal.ZERO;
    for (String code : ratio.mean()) {
      Fraction divisor = taken(code, day, Role.DIVISOR);
      sum = divisor == null || sum == null ? null : sum.add(divisor.decimal());
    }
    boolean unknown = of == null || sum == null || sum.signum() == 0;
    boolean percent = indicator.text().unit() == Indicator.Unit.PERCENT;
    BigDecimal size = BigDecimal.valueOf(ratio.mean().size());
    BigDecimal times = percent ? HUNDRED.multiply(size) : size;
    return value(
        unknown ? null : new Fraction(of.over().multiply(times), of.under().multiply(sum)));
  }

  private Row sum(Derivation.Sum sum) {
    BigDecimal total = BigDecimal.ZERO;
    for (String code : sum.parts()) {
      Fraction addend = taken(code, day, Role.ADDEND);
      total = addend == null || total == null ? null : total.add(addend.decimal());
    }
    return value(total == null ? null : Fraction.of(total));
  }

  private Fraction now(String code) {
    return taken(code, day, Role.NOW);
  }

  private Fraction before(String code, Derivation.Since since) {
    if (since == Derivation.Since.YEAR_BEFORE) {
      return taken(code, day.minusYears(1), Role.YEAR_BEFORE);
    }
    Ingredient base = Ingredient.of(reckoning.part(code, day), reckoning.baselines().get(code));
    parts.add(base);
    return base.value() == null ? null : Fraction.of(base.value());
  }

  private Fraction taken(String code, LocalDate on, Role role) {
    Row row = reckoning.row(reckoning.part(code, day), on, slice, false);
    parts.add(Ingredient.of(row, role));
    return Fraction.of(row);
  }

  private Row value(Fraction value) {
    return Row.derived(indicator, value == null ? null : value.decimal(), null, day, parts);
  }
}
