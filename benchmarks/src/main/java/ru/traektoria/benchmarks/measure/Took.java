package ru.traektoria.benchmarks.measure;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One reading of everything; seconds. */
record Took(
    int round, String what, long events, long bytes, double wall, double cpu, String tables) {

  static Took of(JsonNode one) {
    return new Took(
        one.get("round").asInt(),
        one.get("what").asString(),
        one.get("events").asLong(),
        one.get("bytes").asLong(),
        one.get("wall").asDouble(),
        one.get("cpu").asDouble(),
        one.get("tables").asString());
  }

  static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
