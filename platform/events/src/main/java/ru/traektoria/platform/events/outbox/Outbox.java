package ru.traektoria.platform.events.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** What waits to be sent in the documents of one collection, and how it is sent in order. */
final class Outbox {

  private static final int BATCH = 500;

  /**
   * One event waiting in its aggregate's document.
   *
   * @param json the payload as it will be sent, or null for a tombstone
   */
  record Entry(String id, long sequence, String topic, String type, Instant time, String json) {

    Document document() {
      return new Document("id", id)
          .append("sequence", sequence)
          .append("topic", topic)
          .append("type", type)
          .append("time", time.toString())
          .append("json", json);
    }

    static Entry of(Document document) {
      return new Entry(
          document.getString("id"),
          document.get("sequence", Number.class).longValue(),
          document.getString("topic"),
          document.getString("type"),
          Instant.parse(document.getString("time")),
          document.getString("json"));
    }
  }

  private final MongoCollection<Document> collection;
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();

  Outbox(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  void nudge(Collection<String> ids) {
    waiting.addAll(ids);
  }

  /** How many aggregates are known to have something to send. */
  int waiting() {
    return waiting.size();
  }

  /** How many events wait; a scan. */
  long unsent() {
    long count = 0;
    for (Document document : collection.find(hasSomething())) {
      count += document.getList("outbox", Document.class).size();
    }
    return count;
  }

  /** Looks for whatever was left unsent; a scan. */
  void sweep() {
    collection
        .find(hasSomething())
        .projection(new Document("_id", 1))
        .forEach(document -> waiting.add(document.getString("_id")));
  }

  /** Sends all that waits; false if something has to be tried again. */
  boolean drain(EventSender sender) {
    boolean sentAll = true;
    while (sentAll && !waiting.isEmpty()) {
      List<String> ids = waiting.stream().limit(BATCH).toList();
      ids.forEach(waiting::remove);
      try {
        List<Document> documents = new ArrayList<>();
        collection
            .find(Filters.in("_id", ids))
            .projection(new Document("outbox", 1))
            .into(documents);
        sentAll = sendInRounds(sender, documents);
      } catch (RuntimeException e) {
        waiting.addAll(ids);
        throw e;
      }
    }
    return sentAll;
  }

  /**
   * Round n sends the n-th event of every aggregate; an aggregate whose event failed takes no part
   * in further rounds, so its order holds.
   */
  private boolean sendInRounds(EventSender sender, List<Document> documents) {
    Map<String, List<String>> sent = new HashMap<>();
    Set<String> failed = new LinkedHashSet<>();
    List<EventSender.Outgoing> round = round(0, documents, failed);
    for (int n = 1; !round.isEmpty(); n++) {
      Set<EventSender.Outgoing> lost = sender.send(round);
      for (EventSender.Outgoing one : round) {
        if (lost.contains(one)) {
          failed.add(one.subject());
        } else {
          sent.computeIfAbsent(one.subject(), s -> new ArrayList<>()).add(one.entry().id());
        }
      }
      round = round(n, documents, failed);
    }
    acknowledge(sent);
    waiting.addAll(failed);
    return failed.isEmpty();
  }

  private static List<EventSender.Outgoing> round(
      int n, List<Document> documents, Set<String> failed) {
    List<EventSender.Outgoing> round = new ArrayList<>();
    for (Document document : documents) {
      String id = document.getString("_id");
      List<Document> entries = document.getList("outbox", Document.class, List.of());
      if (n < entries.size() && !failed.contains(id)) {
        round.add(new EventSender.Outgoing(id, Entry.of(entries.get(n))));
      }
    }
    return round;
  }

  private void acknowledge(Map<String, List<String>> sent) {
    List<WriteModel<Document>> pulls = new ArrayList<>();
    sent.forEach(
        (id, events) ->
            pulls.add(
                new UpdateOneModel<>(
                    Filters.eq("_id", id),
                    new Document(
                        "$pull",
                        new Document("outbox", new Document("id", new Document("$in", events)))))));
    if (!pulls.isEmpty()) {
      collection.bulkWrite(pulls);
    }
  }

  private static Document hasSomething() {
    return new Document("outbox.0", new Document("$exists", true));
  }
}
