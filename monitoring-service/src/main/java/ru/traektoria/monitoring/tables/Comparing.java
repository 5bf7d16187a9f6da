package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Derivation;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Direction;
import ru.traektoria.monitoring.catalogue.Indicator.Unit;
import ru.traektoria.monitoring.reading.Slice;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;
import ru.traektoria.monitoring.tables.Ingredient.Role;

/**
 * How many of a set of indicators became better (P0.4, P6.7, A.9): each on its own day of the year;
 * one that cannot be compared is left out of the share and named.
 */
final class Comparing {

  private static final Fraction ZERO = Fraction.of(BigDecimal.ZERO);
  private static final Fraction LIMIT = Fraction.of(BigDecimal.valueOf(100));

  private final Reckoning reckoning;
  private final Indicator indicator;
  private final LocalDate day;
  private final Slice slice;

  Comparing(Reckoning reckoning, Indicator indicator, LocalDate day, Slice slice) {
    this.reckoning = reckoning;
    this.indicator = indicator;
    this.day = day;
    this.slice = slice;
  }

  Row row(Derivation.Improved improved) {
    List<Ingredient> parts = new ArrayList<>();
    for (String code : improved.parts()) {
      Indicator part = reckoning.part(code, day);
      if (part.text().direction() != Direction.NEUTRAL) {
        parts.add(compared(part, improved.since()));
      }
    }
    long known = count(parts, EnumSet.complementOf(EnumSet.of(Outcome.UNKNOWN)));
    long better = count(parts, EnumSet.of(Outcome.BETTER, Outcome.KEPT));
    if (improved.enough() == null) {
      return Row.derived(indicator, BigDecimal.valueOf(better), known, day, parts);
    }
    long notWorse = better + count(parts, EnumSet.of(Outcome.SAME));
    boolean yes =
        count(parts, EnumSet.of(Outcome.BETTER)) > 0 && 100 * notWorse >= improved.enough() * known;
    BigDecimal answer = yes ? BigDecimal.ONE : BigDecimal.ZERO;
    return Row.derived(indicator, known == 0 ? null : answer, null, day, parts);
  }

  private static long count(List<Ingredient> parts, Set<Outcome> outcomes) {
    return parts.stream().filter(part -> outcomes.contains(part.outcome())).count();
  }

  private Ingredient compared(Indicator part, Derivation.Since since) {
    LocalDate on = day.equals(reckoning.day(indicator)) ? reckoning.day(part) : day;
    Row row = reckoning.row(part, on, slice, false);
    Fraction now = Fraction.of(row);
    if (itselfAChange(part)) {
      return Ingredient.of(row, Role.COMPARED, null, outcome(part, now, ZERO, false));
    }
    Fraction before = before(part, on, since);
    Ingredient compared = Ingredient.of(row, Role.COMPARED, null, outcome(part, now, before, true));
    return before == null ? compared : compared.against(before.decimal());
  }

  private static boolean itselfAChange(Indicator part) {
    return part.derivation() instanceof Derivation.Change
        || part.derivation() instanceof Derivation.Difference
        || part.derivation() instanceof Derivation.Decrease;
  }

  private Fraction before(Indicator part, LocalDate on, Derivation.Since since) {
    if (since == Derivation.Since.YEAR_BEFORE) {
      return Fraction.of(reckoning.row(part, on.minusYears(1), slice, false));
    }
    Baselines.Base base = reckoning.baselines().get(part.code());
    return base == null || base.value() == null ? null : Fraction.of(base.value());
  }

  private static Outcome outcome(Indicator part, Fraction now, Fraction before, boolean limited) {
    if (now == null || before == null) {
      return Outcome.UNKNOWN;
    }
    boolean up = part.text().direction() == Direction.UP;
    int compared = now.compareTo(before) * (up ? 1 : -1);
    if (compared != 0) {
      return compared > 0 ? Outcome.BETTER : Outcome.WORSE;
    }
    boolean percent = part.text().unit() == Unit.PERCENT;
    boolean kept = up ? percent && now.compareTo(LIMIT) == 0 : now.sign() == 0;
    return limited && kept ? Outcome.KEPT : Outcome.SAME;
  }
}
