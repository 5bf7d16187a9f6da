package ru.traektoria.monitoring.fold;

/** Where a record lies in the log. */
public record Place(String topic, int partition, long offset) {}
