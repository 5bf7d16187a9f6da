package ru.traektoria.monitoring.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.springframework.stereotype.Component;

/** Что пришло позже: reads the log from a remembered place to its end; nothing is folded. */
@Component
public class LaterEvents {

  private static final Duration PATIENCE = Duration.ofMillis(200);

  /**
   * One event.
   *
   * @param type its short name, such as {@code CourseCompleted}
   * @param came when it was recorded; {@code null}: its header does not say
   */
  public record Later(String type, Instant came, byte[] data) {}

  private final EventLog log;

  LaterEvents(EventLog log) {
    this.log = log;
  }

  /**
   * Reads at most so many events that lie behind the place.
   *
   * @param from the next offset of every partition, written as «topic:partition»
   * @return whether the end was reached
   * @throws RuntimeException if the broker does not answer or the log begins later
   */
  public boolean since(Map<String, Long> from, int most, Consumer<Later> taker) {
    Map<TopicPartition, Long> places = places(from);
    if (places.isEmpty()) {
      return true;
    }
    try (KafkaConsumer<byte[], byte[]> consumer = log.consumer()) {
      consumer.assign(places.keySet());
      places.forEach(consumer::seek);
      Map<TopicPartition, Long> ends = consumer.endOffsets(places.keySet());
      int read = 0;
      while (read < most && behind(consumer, ends)) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
          read++;
          if (record.value() != null) {
            taker.accept(later(record));
          }
        }
      }
      return !behind(consumer, ends);
    }
  }

  private static boolean behind(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue());
  }

  private static Map<TopicPartition, Long> places(Map<String, Long> from) {
    Map<TopicPartition, Long> places = new HashMap<>();
    from.forEach(
        (name, offset) -> {
          int colon = name.lastIndexOf(':');
          int partition = Integer.parseInt(name.substring(colon + 1));
          places.put(new TopicPartition(name.substring(0, colon), partition), offset);
        });
    return places;
  }

  private static Later later(ConsumerRecord<byte[], byte[]> record) {
    String type = header(record, "ce_type");
    String[] words = type.split("\\.");
    return new Later(
        words.length < 2 ? type : words[words.length - 2],
        time(header(record, "ce_time")),
        record.value());
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static Instant time(String text) {
    try {
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
