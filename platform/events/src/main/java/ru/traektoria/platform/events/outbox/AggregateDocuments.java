package ru.traektoria.platform.events.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import ru.traektoria.platform.events.EventCatalogue;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.platform.web.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an aggregate lies in its document, with the events that wait to be sent, and the one guarded
 * update that changes both.
 */
final class AggregateDocuments<S> {

  private static final JsonMapper JSON = PlatformJson.tolerant();
  private static final int MAX_EVENT_BYTES = 256 * 1024;
  private static final Set<String> OURS =
      Set.of("_id", "version", "sequence", "state", "requestHash", "outbox", "seen");

  private final Class<S> type;
  private final Function<S, Map<String, Object>> readFields;
  private final EventCatalogue catalogue;
  private final Clock clock;

  AggregateDocuments(
      Class<S> type,
      Function<S, Map<String, Object>> readFields,
      EventCatalogue catalogue,
      Clock clock) {
    this.type = type;
    this.readFields = readFields;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  Stored<S> stored(Document document) {
    String state = document.get("state", Document.class).toJson();
    return new Stored<>(
        document.getString("_id"),
        document.get("version", Number.class).longValue(),
        JSON.readValue(state, type));
  }

  /** The state and, beside it, the flat fields that lists are filtered by. */
  private Document fields(S state) {
    Document document = new Document(readFields.apply(state));
    for (String name : document.keySet()) {
      if (OURS.contains(name)) {
        throw new IllegalStateException(
            "a read field of " + type.getSimpleName() + " may not be named " + name);
      }
    }
    return document.append("state", Document.parse(JSON.writeValueAsString(state)));
  }

  /**
   * A new document of version 1; {@code cause} is null unless an event made it.
   *
   * @throws org.springframework.web.ErrorResponseException 422 if an event is too large
   */
  Document fresh(String id, String requestHash, S state, List<?> events, EventMessage cause) {
    Document seen = new Document();
    if (cause != null) {
      seen.append(cause.subject(), cause.sequence());
    }
    Document document = new Document("_id", id).append("version", 1L);
    document.append("sequence", sequenceAfter(0, events));
    document.putAll(fields(state));
    return document
        .append("requestHash", requestHash)
        .append("outbox", entries(id, 0, 1, events))
        .append("seen", seen);
  }

  /**
   * The query that lets a write through only if nobody wrote since. Flat and exactly the fields of
   * the unique index, for the embedded store scans for anything else.
   */
  Document guard(Stored<S> stored) {
    return new Document("_id", stored.id()).append("version", stored.version());
  }

  /** Sets the state, moves version and sequence on, and pushes the new events, in one update. */
  Document update(Stored<S> stored, long sequence, S state, List<?> events, EventMessage cause) {
    Document set = fields(state).append("version", stored.version() + 1);
    set.append("sequence", sequenceAfter(sequence, events));
    if (cause != null) {
      set.append("seen." + cause.subject(), cause.sequence());
    }
    Document update = new Document("$set", set);
    if (!events.isEmpty()) {
      List<Document> entries = entries(stored.id(), sequence, stored.version() + 1, events);
      update.append("$push", new Document("outbox", new Document("$each", entries)));
    }
    return update;
  }

  /** Answers whether this event, or a later one of its aggregate, was reacted to before. */
  static boolean seen(Document document, EventMessage cause) {
    Object last = document.get("seen", new Document()).get(cause.subject());
    return last instanceof Number number && number.longValue() >= cause.sequence();
  }

  static long sequence(Document document) {
    return document.get("sequence", Number.class).longValue();
  }

  /** The events in their order, as they wait to be sent. */
  private List<Document> entries(String id, long lastSequence, long version, List<?> events) {
    List<Document> entries = new ArrayList<>(events.size());
    long sequence = lastSequence;
    for (Object event : events) {
      EventCatalogue.Outgoing outgoing = catalogue.outgoing(event);
      long number = outgoing.compacted() ? version : ++sequence;
      Outbox.Entry entry =
          new Outbox.Entry(
              Ids.derived(outgoing.topic(), id, Long.toString(number)),
              number,
              outgoing.topic(),
              outgoing.type(),
              clock.instant(),
              checked(outgoing.json(event)));
      entries.add(entry.document());
    }
    return entries;
  }

  /** The aggregate's last sequence once these entries are written. */
  private long sequenceAfter(long lastSequence, List<?> events) {
    return lastSequence
        + events.stream().filter(event -> !catalogue.outgoing(event).compacted()).count();
  }

  private static String checked(String text) {
    if (text != null && text.getBytes(StandardCharsets.UTF_8).length > MAX_EVENT_BYTES) {
      throw Problems.refused(
          Reason.of("event.too-large", "Запись слишком велика. Разделите её на части."));
    }
    return text;
  }
}
