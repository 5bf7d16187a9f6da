package ru.traektoria.platform.events.intake;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import ru.traektoria.platform.events.EventMessage;

/** Reads the CloudEvents headers of the Kafka binary binding. */
final class Envelopes {

  private Envelopes() {}

  /**
   * Reads the envelope.
   *
   * @throws IllegalArgumentException naming the header that is missing or unreadable
   */
  static EventMessage read(String topic, Map<String, ?> headers, byte[] data) {
    String type = text(headers, "ce_type");
    String[] parts = type.split("\\.");
    if (parts.length < 3) {
      throw new IllegalArgumentException("ce_type is not of ours: " + type);
    }
    return new EventMessage(
        topic,
        text(headers, "ce_id"),
        type,
        text(headers, "ce_subject"),
        Long.parseLong(text(headers, "ce_sequence")),
        OffsetDateTime.parse(text(headers, "ce_time")).toInstant(),
        data);
  }

  private static String text(Map<String, ?> headers, String name) {
    Object value = headers.get(name);
    if (value instanceof byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    if (value == null) {
      throw new IllegalArgumentException("no header " + name);
    }
    return value.toString();
  }
}
