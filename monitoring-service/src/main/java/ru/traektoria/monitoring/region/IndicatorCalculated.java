package ru.traektoria.monitoring.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Показатель рассчитан: an aggregate for the region's topic, never a person. It is the stored state
 * as well, so that only changes go out.
 *
 * @param denominator absent for counts and sums
 * @param value absent when there is nothing to divide by
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorCalculated(
    String municipality,
    String track,
    String code,
    String year,
    LocalDate asOf,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value) {

  /** Whether the number is the same, whatever the day on which it was taken. */
  boolean sameNumber(IndicatorCalculated other) {
    return same(numerator, other.numerator)
        && (denominator == null ? other.denominator == null : denominator.equals(other.denominator))
        && same(value, other.value);
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }
}
