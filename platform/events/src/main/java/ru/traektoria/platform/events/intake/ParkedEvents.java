package ru.traektoria.platform.events.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Events that could not be taken in, and what waits behind them: a copy on {@code <topic>.parked}
 * for anybody's tools, and one here for the operator to see and replay.
 */
final class ParkedEvents {

  /**
   * One parked event, as the operator sees it.
   *
   * @param key the aggregate: later events of the same key wait behind this one
   */
  record Parked(String id, String topic, String key, String type, String reason, Instant at) {}

  private final MongoCollection<Document> collection;
  private final Producer<String, byte[]> producer;
  private final Clock clock;

  ParkedEvents(MongoTemplate mongo, Producer<String, byte[]> producer, Clock clock) {
    this.collection = mongo.getCollection("parked");
    this.producer = producer;
    this.clock = clock;
  }

  Set<String> keys() {
    Set<String> keys = new HashSet<>();
    collection.find().projection(new Document("key", 1)).forEach(d -> keys.add(d.getString("key")));
    return keys;
  }

  void park(Delivery delivery, String key, String reason) {
    Document headers = new Document();
    delivery.headers().forEach((name, value) -> headers.append(name, Delivery.text(value)));
    Document document =
        new Document("_id", delivery.id())
            .append("topic", delivery.topic())
            .append("partition", delivery.partition())
            .append("offset", delivery.offset())
            .append("recordKey", delivery.key())
            .append("key", key)
            .append("headers", headers)
            .append("value", Base64.getEncoder().encodeToString(delivery.value()))
            .append("reason", reason)
            .append("at", clock.instant().toString());
    collection.replaceOne(
        Filters.eq("_id", delivery.id()), document, new ReplaceOptions().upsert(true));
    ProducerRecord<String, byte[]> copy =
        new ProducerRecord<>(delivery.topic() + ".parked", delivery.key(), delivery.value());
    headers.forEach(
        (name, value) ->
            copy.headers().add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
    copy.headers().add("parked_reason", reason.getBytes(StandardCharsets.UTF_8));
    producer.send(copy);
  }

  List<Parked> all() {
    List<Parked> all = new ArrayList<>();
    collection
        .find()
        .forEach(
            d ->
                all.add(
                    new Parked(
                        d.getString("_id"),
                        d.getString("topic"),
                        d.getString("key"),
                        d.get("headers", new Document()).get("ce_type", "?"),
                        d.getString("reason"),
                        Instant.parse(d.getString("at")))));
    all.sort(Comparator.comparing(Parked::at));
    return all;
  }

  /** What is parked under a key, in the order of the topic. */
  List<Delivery> of(String key) {
    List<Delivery> deliveries = new ArrayList<>();
    collection.find(Filters.eq("key", key)).forEach(d -> deliveries.add(delivery(d)));
    deliveries.sort(Comparator.comparingLong(Delivery::offset));
    return deliveries;
  }

  void remove(Delivery delivery) {
    collection.deleteOne(Filters.eq("_id", delivery.id()));
  }

  private static Delivery delivery(Document d) {
    Map<String, Object> headers = new HashMap<>(d.get("headers", new Document()));
    return new Delivery(
        d.getString("topic"),
        d.getInteger("partition"),
        d.get("offset", Number.class).longValue(),
        d.getString("recordKey"),
        headers,
        Base64.getDecoder().decode(d.getString("value")));
  }
}
