package ru.traektoria.benchmarks.town;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import ru.traektoria.platform.kernel.Ids;

/** Puts events on the real broker in the envelope and with the settings of the services' relay. */
public final class Broadcast implements AutoCloseable {

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-22T09:00:00.123456Z");

  private static final List<String> TOPICS =
      List.of(
          "staff.events",
          "diagnostics.events",
          "routes.events",
          "mentoring.events",
          "activities.events");
  private static final int PARTITIONS = 12;

  private final String broker;
  private final KafkaProducer<String, byte[]> producer;
  private final AtomicLong sent = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicReference<Exception> failure = new AtomicReference<>();

  public Broadcast(String broker) {
    this.broker = broker;
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker, "acks", "all", "enable.idempotence", true),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Creates the topics of a broker to which no service has come yet. */
  public void createTopics() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin
          .createTopics(
              TOPICS.stream().map(topic -> new NewTopic(topic, PARTITIONS, (short) 1)).toList())
          .all()
          .get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    } catch (ExecutionException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Sends without waiting. */
  public void send(Event event) {
    sent.incrementAndGet();
    bytes.addAndGet(event.data().length);
    producer.send(
        message(event),
        (place, problem) -> {
          if (problem != null) {
            failure.set(problem);
          }
        });
  }

  static ProducerRecord<String, byte[]> message(Event event) {
    String sequence = Long.toString(event.sequence());
    return KafkaMessageFactory.<String>createWriter(event.topic(), event.subject())
        .writeBinary(
            CloudEventBuilder.v1()
                .withId(Ids.derived(event.topic(), event.subject(), sequence))
                .withSource(URI.create(event.source()))
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(TIME)
                .withDataSchema(URI.create("urn:traektoria:schema:" + event.type()))
                .withExtension("sequence", sequence)
                .withData("application/json", event.data())
                .build());
  }

  /**
   * Waits until the broker has acknowledged everything.
   *
   * @throws IllegalStateException when it refused something
   */
  public void flush() {
    producer.flush();
    if (failure.get() != null) {
      throw new IllegalStateException("The broker refused an event", failure.get());
    }
  }

  public long sent() {
    return sent.get();
  }

  /** Mean size of the JSON, bytes. */
  public long meanBytes() {
    return sent.get() == 0 ? 0 : bytes.get() / sent.get();
  }

  @Override
  public void close() {
    producer.close();
  }
}
