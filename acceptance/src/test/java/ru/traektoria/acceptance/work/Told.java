package ru.traektoria.acceptance.work;

import java.util.Map;

/**
 * What a topic must tell of acknowledged work: how many different events of a kind there are for
 * each value of a field of theirs, and no others of the town.
 */
public record Told(String topic, String event, String field, Map<String, Integer> times) {}
