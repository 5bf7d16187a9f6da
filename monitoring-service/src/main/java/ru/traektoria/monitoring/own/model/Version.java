package ru.traektoria.monitoring.own.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Редакция определения, in force from a date.
 *
 * @param number counted from 1
 * @param by who said so, as the page shows
 */
public record Version(
    int number, LocalDate validFrom, Definition definition, String by, Instant at) {}
