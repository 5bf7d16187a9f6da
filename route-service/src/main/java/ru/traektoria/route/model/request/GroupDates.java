package ru.traektoria.route.model.request;

import java.time.LocalDate;

/** The group of a programme that somebody is enrolled in, by its first and last day. */
public record GroupDates(LocalDate from, LocalDate to) {}
