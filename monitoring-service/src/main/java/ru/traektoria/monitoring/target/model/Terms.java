package ru.traektoria.monitoring.target.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Условия цели, as a municipality set them.
 *
 * @param amount in the indicator's unit, people for COUNT, percentage points or per cent of the
 *     baseline; {@code null} for TREND
 * @param due the last day on which it is to be reached
 * @param paragraph the document it was taken from, {@code null}: the municipality's own (AMB-38)
 */
public record Terms(
    TargetKind kind, BigDecimal amount, LocalDate due, Baseline baseline, String paragraph) {}
