package ru.traektoria.monitoring.closing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Одно закрытие: a numbered version of the period's numbers.
 *
 * @param number 1, 2, 3 …: each closing after a reopening is another version
 * @param window id of the frozen window that holds the numbers
 * @param windowNumber its number in the municipality's year
 * @param day the day D that was frozen; {@code null}: each indicator's own
 * @param seal SHA-256 of the frozen window
 */
public record Closing(
    int number,
    String window,
    int windowNumber,
    LocalDate day,
    String seal,
    Instant at,
    String by,
    List<Settled> checks) {}
