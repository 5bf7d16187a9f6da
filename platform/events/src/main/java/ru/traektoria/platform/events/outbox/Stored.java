package ru.traektoria.platform.events.outbox;

/**
 * An aggregate as it lies in the store.
 *
 * @param version grows by one with each write; the ETag
 */
public record Stored<S>(String id, long version, S state) {}
