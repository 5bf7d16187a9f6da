package ru.traektoria.platform.web.http;

/**
 * Makes a repeated creation harmless: the new record's id follows from who asks, where, and the
 * {@code Idempotency-Key}, so a repeat meets the first answer (architecture.md §3).
 *
 * @param id of the record to create
 * @param requestHash of the request's body; the same key with another body is refused with 422
 */
public record CreationKey(String id, String requestHash) {}
