package ru.traektoria.platform.events.outbox;

import java.time.Instant;
import org.bson.Document;

/**
 * One event waiting in its aggregate's document.
 *
 * @param json the payload as it will be sent, or null for a tombstone
 */
record OutboxEntry(String id, long sequence, String topic, String type, Instant time, String json) {

  Document document() {
    return new Document("id", id)
        .append("sequence", sequence)
        .append("topic", topic)
        .append("type", type)
        .append("time", time.toString())
        .append("json", json);
  }

  static OutboxEntry of(Document document) {
    return new OutboxEntry(
        document.getString("id"),
        document.get("sequence", Number.class).longValue(),
        document.getString("topic"),
        document.getString("type"),
        Instant.parse(document.getString("time")),
        document.getString("json"));
  }
}
