package ru.traektoria.platform.web.http;

/**
 * The version of the record a change starts from, taken from {@code If-Match} or from the form
 * field {@code version}. A handler that asks for it answers 428 to a request that brings none.
 */
public record IfMatch(long version) {}
