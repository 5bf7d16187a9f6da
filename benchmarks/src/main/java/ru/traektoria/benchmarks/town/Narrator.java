package ru.traektoria.benchmarks.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Tells events in the sequence of their aggregates; what is not known is left out. */
public final class Narrator {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> SOURCES =
      Map.of(
          "staff.events", "/staff-service",
          "diagnostics.events", "/diagnostics-service",
          "routes.events", "/route-service",
          "mentoring.events", "/mentoring-service",
          "activities.events", "/events-service");

  private final Map<String, Long> sequences = new HashMap<>();
  private final Consumer<Event> listener;

  public Narrator(Consumer<Event> listener) {
    this.listener = listener;
  }

  /**
   * Tells the next event of an aggregate.
   *
   * @param fields names and values in turn
   */
  void tell(String topic, String name, String subject, Object... fields) {
    long sequence = sequences.merge(topic + subject, 1L, Long::sum);
    byte[] data = JSON.writeValueAsBytes(fields(fields));
    listener.accept(new Event(topic, SOURCES.get(topic), name, subject, sequence, data));
  }

  static Map<String, Object> fields(Object... fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      Object value = fields[i + 1];
      if (value != null) {
        data.put((String) fields[i], value instanceof LocalDate date ? date.toString() : value);
      }
    }
    return data;
  }
}
