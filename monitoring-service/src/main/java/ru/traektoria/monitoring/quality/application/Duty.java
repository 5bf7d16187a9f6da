package ru.traektoria.monitoring.quality.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Поручение: who mends the findings of a rule in an organisation, and by when.
 *
 * @param keeper {@code ORGANISATION} or {@code METHODIST}
 * @param explanation why it is so and right, for {@code JUMP}; empty: not explained
 * @param year academic year that the explanation is good for
 */
public record Duty(
    String municipality,
    String organisation,
    String rule,
    Keeper keeper,
    LocalDate due,
    String explanation,
    String year,
    String by,
    Instant at) {

  /** Кто исправляет. */
  public enum Keeper {
    ORGANISATION,
    METHODIST
  }
}
