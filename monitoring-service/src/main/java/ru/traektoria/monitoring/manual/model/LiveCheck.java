package ru.traektoria.monitoring.manual.model;

import java.time.LocalDate;

/**
 * Сверка с живым числом: the organisation confirms the platform's number or disputes it.
 *
 * @param number what the platform said
 * @param on the day it was taken
 * @param confirmed {@code true} agreed, {@code false} disputed
 * @param reason why it is disputed; the organisation's own number is the field's value
 */
public record LiveCheck(long number, LocalDate on, boolean confirmed, String reason) {}
