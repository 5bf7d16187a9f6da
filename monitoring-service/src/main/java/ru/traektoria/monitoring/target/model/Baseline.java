package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * База: what a target is measured from.
 *
 * @param value in the indicator's unit; {@code null} is «—», unknown, which is not zero (AMB-04)
 * @param on the day it was measured; {@code null}: the beginning of the target's year
 */
public record Baseline(BigDecimal value, LocalDate on) {

  /** «—». */
  public static Baseline unknown() {
    return new Baseline(null, null);
  }

  public boolean known() {
    return value != null;
  }
}
