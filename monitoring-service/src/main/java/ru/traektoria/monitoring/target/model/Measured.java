package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What has been reached on a day.
 *
 * @param denominator {@code null} where the indicator is a number and no share
 * @param yearBefore the value on the same day a year before, {@code null}: unknown
 * @param began first day of the year
 * @param accumulates whether the indicator counts from the year's first day on
 * @param better which way is better: 1 more, −1 less, 0 neither
 */
public record Measured(
    BigDecimal numerator,
    Long denominator,
    BigDecimal yearBefore,
    LocalDate asOf,
    LocalDate began,
    boolean accumulates,
    int better) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Whether there is anything to judge: a zero denominator has no value. */
  public boolean hasValue() {
    return numerator != null && (denominator == null || denominator > 0);
  }

  /** The value compared with another one, exactly: 99.96 % is not 100 % (indicators.md §1). */
  int compareTo(BigDecimal other) {
    return denominator == null
        ? numerator.compareTo(other)
        : numerator.multiply(HUNDRED).compareTo(other.multiply(BigDecimal.valueOf(denominator)));
  }

  /** The same as a number of people. */
  Measured counted() {
    BigDecimal before = denominator == null ? yearBefore : null;
    return new Measured(numerator, null, before, asOf, began, accumulates, better);
  }

  /** For the way there, not for the verdict. */
  BigDecimal value() {
    return denominator == null
        ? numerator
        : numerator
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP);
  }
}
