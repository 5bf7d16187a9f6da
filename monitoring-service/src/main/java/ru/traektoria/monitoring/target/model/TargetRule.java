package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.math.MathContext;
import ru.traektoria.monitoring.target.model.Verdict.Why;

/**
 * Правило оценки цели. The verdict «reached» is exact; between the beginning and the term the value
 * is compared with an even way from where it started to the threshold ({@link EvenWay}).
 */
public final class TargetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TargetRule() {}

  /** Judges the terms by what has been measured. */
  public static Verdict judge(Terms terms, Measured measured) {
    if (!measured.hasValue()) {
      return Verdict.without(Why.NO_VALUE);
    }
    BigDecimal base = terms.baseline().value();
    return switch (terms.kind()) {
      case FLOOR -> against(terms, measured, terms.amount(), true);
      case CEILING -> against(terms, measured, terms.amount(), false);
      case COUNT -> against(terms, measured.counted(), terms.amount(), measured.better() >= 0);
      case TREND -> trend(terms, measured);
      case PERCENTAGE_POINTS ->
          base == null
              ? Verdict.without(Why.BASELINE_UNKNOWN)
              : against(terms, measured, base.add(terms.amount()), terms.amount().signum() >= 0);
      case RELATIVE -> relative(terms, measured, base);
    };
  }

  private static Verdict relative(Terms terms, Measured measured, BigDecimal base) {
    if (base == null) {
      return Verdict.without(Why.BASELINE_UNKNOWN);
    }
    if (base.signum() == 0) {
      return Verdict.without(Why.BASELINE_ZERO);
    }
    BigDecimal threshold =
        base.add(base.multiply(terms.amount()).divide(HUNDRED, MathContext.DECIMAL64));
    return against(terms, measured, threshold, terms.amount().signum() >= 0);
  }

  /** Strictly better than the baseline, else than a year before; 100 % kept is as good (AMB-30). */
  private static Verdict trend(Terms terms, Measured measured) {
    BigDecimal base = terms.baseline().known() ? terms.baseline().value() : measured.yearBefore();
    if (base == null) {
      return Verdict.without(Why.BASELINE_UNKNOWN);
    }
    boolean up = measured.better() >= 0;
    int compared = measured.compareTo(base) * (up ? 1 : -1);
    boolean limitKept = compared == 0 && (up ? base.compareTo(HUNDRED) == 0 : base.signum() == 0);
    boolean reached = compared > 0 || limitKept;
    Why missed = measured.asOf().isAfter(terms.due()) ? Why.TERM_PASSED : Why.BEHIND;
    return Verdict.of(reached ? Why.REACHED : missed, base, up, null);
  }

  private static Verdict against(
      Terms terms, Measured measured, BigDecimal threshold, boolean atLeast) {
    int compared = measured.compareTo(threshold);
    if (atLeast ? compared >= 0 : compared <= 0) {
      return Verdict.of(Why.REACHED, threshold, atLeast, null);
    }
    if (measured.asOf().isAfter(terms.due())) {
      return Verdict.of(Why.TERM_PASSED, threshold, atLeast, null);
    }
    if (!atLeast && measured.accumulates()) {
      return Verdict.of(Why.EXCEEDED, threshold, false, null);
    }
    return EvenWay.of(terms, measured)
        .map(way -> way.expected(threshold, terms, measured))
        .map(expected -> onTheWay(measured, threshold, atLeast, expected))
        .orElseGet(() -> Verdict.of(Why.NOTHING_TO_COMPARE, threshold, atLeast, null));
  }

  private static Verdict onTheWay(
      Measured measured, BigDecimal threshold, boolean atLeast, BigDecimal expected) {
    int compared = measured.value().compareTo(expected);
    boolean good = atLeast ? compared >= 0 : compared <= 0;
    return Verdict.of(good ? Why.ON_PATH : Why.BEHIND, threshold, atLeast, expected);
  }
}
