package ru.traektoria.platform.events.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import ru.traektoria.platform.events.EventMessage;

/** A record as the broker gave it, before anything is understood. */
record Delivery(
    String topic, int partition, long offset, String key, Map<String, ?> headers, byte[] value) {

  /** The records of a batch of Spring Cloud Stream; a tombstone has an empty value. */
  @SuppressWarnings("unchecked")
  static List<Delivery> all(Message<List<byte[]>> batch) {
    List<?> topics = header(batch, KafkaHeaders.RECEIVED_TOPIC);
    List<?> partitions = header(batch, KafkaHeaders.RECEIVED_PARTITION);
    List<?> offsets = header(batch, KafkaHeaders.OFFSET);
    List<?> keys = header(batch, KafkaHeaders.RECEIVED_KEY);
    List<?> converted = header(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS);
    List<Delivery> deliveries = new ArrayList<>(topics.size());
    for (int i = 0; i < topics.size(); i++) {
      Object value = ((List<?>) batch.getPayload()).get(i);
      deliveries.add(
          new Delivery(
              topics.get(i).toString(),
              ((Number) partitions.get(i)).intValue(),
              ((Number) offsets.get(i)).longValue(),
              text(keys.get(i)),
              (Map<String, ?>) converted.get(i),
              value instanceof byte[] bytes ? bytes : new byte[0]));
    }
    return deliveries;
  }

  String id() {
    return topic + "-" + partition + "-" + offset;
  }

  /**
   * The event, understood.
   *
   * @throws IllegalArgumentException if the record is not one of ours
   */
  EventMessage event() {
    return EventMessage.read(topic, headers, value);
  }

  private static List<?> header(Message<?> batch, String name) {
    MessageHeaders headers = batch.getHeaders();
    return (List<?>) headers.get(name);
  }

  static String text(Object value) {
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(value);
  }
}
