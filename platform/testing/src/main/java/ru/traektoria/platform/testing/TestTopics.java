package ru.traektoria.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what really lies on the broker's topics, and plays the part of other publishers. */
public final class TestTopics {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  /** A record of a topic, its CloudEvents headers without {@code ce_}. */
  public record Published(String topic, String key, Map<String, String> headers, String value) {

    /** {@code RouteClosed}. */
    public String name() {
      String[] parts = headers.getOrDefault("type", "..").split("\\.");
      return parts.length < 2 ? "" : parts[parts.length - 2];
    }

    /** {@code ce_sequence}. */
    public long sequence() {
      return Long.parseLong(headers.get("sequence"));
    }

    /** The data. */
    public JsonNode json() {
      return JSON.readTree(value);
    }
  }

  /** Everything on the topic now, in the order of each key. */
  public List<Published> read(String topic) {
    List<Published> all = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(properties(), new StringDeserializer(), new ByteArrayDeserializer())) {
      if (!consumer.listTopics().containsKey(topic)) {
        return all;
      }
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(100)).forEach(one -> all.add(published(one)));
      }
    }
    return all;
  }

  /** Those of one aggregate. */
  public List<Published> read(String topic, String subject) {
    return read(topic).stream().filter(p -> subject.equals(p.key())).toList();
  }

  /** Publishes an event as its owner would; returns its {@code ce_id}. */
  public String publish(String topic, String name, String subject, long sequence, Object data) {
    String id = Ids.derived(topic, subject, Long.toString(sequence));
    ProducerRecord<String, byte[]> one = new ProducerRecord<>(topic, subject, bytes(data));
    Map<String, String> headers = new HashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id);
    headers.put("ce_source", "/test");
    headers.put("ce_type", "ru.traektoria." + name + ".v1");
    headers.put("ce_subject", subject);
    headers.put("ce_time", Instant.now().toString());
    headers.put("ce_sequence", Long.toString(sequence));
    headers.put("content-type", "application/json");
    headers.forEach((k, v) -> one.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
    send(one);
    return id;
  }

  /** Puts a name into the staff directory; {@code entry} has the fields of DirectoryEntry.v1. */
  public void publishName(String id, Map<String, ?> entry) {
    publish("staff.directory", "DirectoryEntry", id, 1, entry);
  }

  /** Sends a record as it is, for what is broken on purpose. */
  public void send(ProducerRecord<String, byte[]> one) {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(properties(), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(one).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static byte[] bytes(Object data) {
    String text = data instanceof String ready ? ready : JSON.writeValueAsString(data);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Published published(ConsumerRecord<String, byte[]> one) {
    Map<String, String> headers = new HashMap<>();
    one.headers()
        .forEach(
            h ->
                headers.put(
                    h.key().replaceFirst("^ce_", ""),
                    new String(h.value(), StandardCharsets.UTF_8)));
    String value = one.value() == null ? null : new String(one.value(), StandardCharsets.UTF_8);
    return new Published(one.topic(), one.key(), headers, value);
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", Engines.bootstrapServers());
    return properties;
  }
}
