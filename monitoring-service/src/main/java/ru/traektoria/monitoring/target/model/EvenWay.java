package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Ровный путь от начала к цели: what is counted up within a year starts from nothing; anything else
 * from the baseline, or, if that is unknown, from where it stood a year before.
 */
record EvenWay(BigDecimal start, LocalDate from) {

  static Optional<EvenWay> of(Terms terms, Measured measured) {
    Baseline baseline = terms.baseline();
    if (measured.accumulates()) {
      return Optional.of(new EvenWay(BigDecimal.ZERO, measured.began()));
    }
    if (baseline.known() && terms.kind() != TargetKind.COUNT) {
      LocalDate on = baseline.on() == null ? measured.began() : baseline.on();
      return Optional.of(new EvenWay(baseline.value(), on));
    }
    return Optional.ofNullable(measured.yearBefore())
        .map(value -> new EvenWay(value, measured.asOf().minusYears(1)));
  }

  /** What is asked for on the measured day. */
  BigDecimal expected(BigDecimal threshold, Terms terms, Measured measured) {
    long whole = ChronoUnit.DAYS.between(from, terms.due());
    long gone = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(from, measured.asOf())));
    if (whole <= 0) {
      return threshold;
    }
    return threshold
        .subtract(start)
        .multiply(BigDecimal.valueOf(gone))
        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP)
        .add(start);
  }
}
