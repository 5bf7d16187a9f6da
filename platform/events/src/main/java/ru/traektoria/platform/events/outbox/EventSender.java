package ru.traektoria.platform.events.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes outbox entries to Kafka as CloudEvents in the binary binding. */
public final class EventSender {

  private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

  record Outgoing(String subject, Outbox.Entry entry) {}

  private final Producer<String, byte[]> producer;
  private final URI source;

  public EventSender(Producer<String, byte[]> producer, String source) {
    this.producer = producer;
    this.source = URI.create(source);
  }

  /** Sends all, waits for the broker's answers, and gives back those that did not arrive. */
  Set<Outgoing> send(List<Outgoing> events) {
    Map<Outgoing, Future<RecordMetadata>> answers =
        events.stream()
            .collect(Collectors.toMap(e -> e, e -> producer.send(message(e)), (a, b) -> a));
    Set<Outgoing> lost = new LinkedHashSet<>();
    answers.forEach(
        (event, answer) -> {
          if (!arrived(answer)) {
            lost.add(event);
          }
        });
    return lost;
  }

  private ProducerRecord<String, byte[]> message(Outgoing event) {
    Outbox.Entry entry = event.entry();
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(entry.id())
            .withSource(source)
            .withType(entry.type())
            .withSubject(event.subject())
            .withTime(entry.time().atOffset(ZoneOffset.UTC))
            .withDataSchema(URI.create("urn:traektoria:schema:" + entry.type()))
            .withExtension("sequence", Long.toString(entry.sequence()));
    CloudEvent cloudEvent =
        entry.json() == null
            ? builder.build()
            : builder
                .withData("application/json", entry.json().getBytes(StandardCharsets.UTF_8))
                .build();
    return KafkaMessageFactory.<String>createWriter(entry.topic(), event.subject())
        .writeBinary(cloudEvent);
  }

  private static boolean arrived(Future<RecordMetadata> answer) {
    try {
      answer.get();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      LOG.warn("an event waits in its outbox: {}", e.getCause().toString());
      return false;
    }
  }
}
