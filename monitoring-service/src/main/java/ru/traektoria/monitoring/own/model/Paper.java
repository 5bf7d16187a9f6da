package ru.traektoria.monitoring.own.model;

import java.time.LocalDate;

/**
 * Документ муниципалитета, by which the indicator was introduced.
 *
 * @param title what it is: приказ управления образования …
 * @param number may be {@code null}
 * @param date may be {@code null}
 */
public record Paper(String title, String number, LocalDate date) {}
