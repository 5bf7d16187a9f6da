package ru.traektoria.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A domain event as it arrived: a CloudEvent 1.0 in the Kafka binary binding.
 *
 * @param id {@code ce_id}: UUIDv5 of subject and sequence, the same when sent again
 * @param type {@code ce_type}, such as {@code ru.traektoria.RouteClosed.v1}
 * @param subject {@code ce_subject}: the aggregate, and the key of the record
 * @param sequence {@code ce_sequence}: the aggregate's own 1, 2, 3 …
 * @param time {@code ce_time}: when it was decided; civil dates in the data say when it happened
 * @param json the data
 */
public record EventMessage(
    String topic,
    String id,
    String type,
    String subject,
    long sequence,
    Instant time,
    byte[] json) {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  /**
   * Reads the fields a consumer needs into its own small record; what it does not know is ignored.
   *
   * @throws JacksonException if the data does not fit: the event is then parked
   */
  public <T> T data(Class<T> type) {
    return JSON.readValue(json, type);
  }

  /** The name without prefix and version: {@code RouteClosed}. */
  public String name() {
    String[] parts = type.split("\\.");
    return parts[parts.length - 2];
  }

  /**
   * Reads the CloudEvents headers of the Kafka binary binding.
   *
   * @throws IllegalArgumentException naming the header that is missing or unreadable
   */
  public static EventMessage read(String topic, Map<String, ?> headers, byte[] data) {
    String type = header(headers, "ce_type");
    if (type.split("\\.").length < 3) {
      throw new IllegalArgumentException("ce_type is not of ours: " + type);
    }
    return new EventMessage(
        topic,
        header(headers, "ce_id"),
        type,
        header(headers, "ce_subject"),
        Long.parseLong(header(headers, "ce_sequence")),
        OffsetDateTime.parse(header(headers, "ce_time")).toInstant(),
        data);
  }

  private static String header(Map<String, ?> headers, String name) {
    Object value = headers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no header " + name);
    }
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : value.toString();
  }
}
