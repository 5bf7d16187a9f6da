package ru.traektoria.monitoring.cycle.model.action;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Число, on which a paper stands: what the table said on the day it was written.
 *
 * @param organisation whose number, {@code null}: of the municipality
 * @param better which way is better: 1 more, −1 less, 0 neither
 * @param definition code and version of the formula
 */
public record Measurement(
    String code,
    String organisation,
    String unit,
    int better,
    BigDecimal numerator,
    Long denominator,
    BigDecimal value,
    LocalDate asOf,
    String definition) {}
