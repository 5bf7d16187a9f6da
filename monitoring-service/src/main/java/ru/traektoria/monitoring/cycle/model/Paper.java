package ru.traektoria.monitoring.cycle.model;

import java.time.LocalDate;

/**
 * Документ этапа, with the address where everybody can read it.
 *
 * @param number «№ 14», {@code null}: it has none
 * @param address where it is published; {@code null}: it is not
 */
public record Paper(String title, String number, LocalDate date, String address) {}
