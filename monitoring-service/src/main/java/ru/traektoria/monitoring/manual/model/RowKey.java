package ru.traektoria.monitoring.manual.model;

/**
 * Строка формы: subject and class.
 *
 * @param grade 1–11; {@code null} where the form does not ask for it
 */
public record RowKey(String subject, Integer grade) {}
