package ru.traektoria.monitoring.cycle.model;

/**
 * Муниципальная цель цикла (S3 §3.2): recommendations and measures name it.
 *
 * @param id within the cycle, kept when the goal goes on into the next one
 * @param track code of the track it belongs to; {@code null}: of all
 */
public record Goal(String id, String title, String track) {}
