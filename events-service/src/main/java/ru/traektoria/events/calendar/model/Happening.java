package ru.traektoria.events.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a calendar; only what has exact days becomes one.
 *
 * @param uid the same for ever, so that a changed entry replaces the old one
 * @param version grows with every change
 * @param begins exact moment; {@code null} for whole days
 * @param lasts {@code null} where nobody has said
 * @param place адрес или ссылка; may be empty
 */
public record Happening(
    String uid,
    long version,
    String title,
    String details,
    String place,
    String url,
    LocalDate from,
    LocalDate to,
    Instant begins,
    Duration lasts,
    boolean cancelled) {}
