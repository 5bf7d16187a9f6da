package ru.traektoria.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topics of the running platform's broker, read and written as they are. */
public final class Log {

  private static final JsonMapper JSON = new JsonMapper();

  private Log() {}

  /** A record with what its CloudEvents headers say. */
  public record Event(
      String id,
      String type,
      String subject,
      long sequence,
      ConsumerRecord<String, byte[]> record) {

    /** As the headers of a record say. */
    public static Event of(ConsumerRecord<String, byte[]> one) {
      String sequence = header(one, "ce_sequence");
      return new Event(
          header(one, "ce_id"),
          header(one, "ce_type"),
          header(one, "ce_subject"),
          sequence.isEmpty() ? 0 : Long.parseLong(sequence),
          one);
    }

    /** The type without the platform's prefix and the version. */
    public String name() {
      String[] parts = type.split("\\.");
      return parts[parts.length - 2];
    }

    /** The payload. */
    public JsonNode data() {
      return JSON.readTree(record.value());
    }
  }

  /** Everything on a topic now. */
  public static List<Event> of(String topic) {
    List<Event> events = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(one -> events.add(Event.of(one)));
      }
    }
    return events;
  }

  /** Sends every record of a topic once more, as a relay that died before its bookkeeping does. */
  public static int repeat(String topic) {
    List<Event> events = of(topic);
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (Event event : events) {
        ConsumerRecord<String, byte[]> one = event.record();
        producer.send(
            new ProducerRecord<>(topic, one.partition(), one.key(), one.value(), one.headers()));
      }
      producer.flush();
    }
    return events.size();
  }

  /** Publishes an event as an outside system does. */
  public static void publish(
      String topic, String subject, Map<String, String> headers, String json) {
    ProducerRecord<String, byte[]> one =
        new ProducerRecord<>(topic, subject, json.getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, value) -> one.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(one);
      producer.flush();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> one, String name) {
    Header header = one.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer());
  }

  /** Where the running platform's broker is. */
  public static Properties broker() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", "127.0.0.1:" + Platform.port(9092));
    return properties;
  }
}
