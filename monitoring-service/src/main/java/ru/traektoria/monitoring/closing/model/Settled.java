package ru.traektoria.monitoring.closing.model;

/**
 * A line of the check-list as it stood when the period was closed.
 *
 * @param said what was found
 * @param reason why it was closed although this was not met; {@code null}: it was met
 */
public record Settled(String code, String title, boolean met, String said, String reason) {}
