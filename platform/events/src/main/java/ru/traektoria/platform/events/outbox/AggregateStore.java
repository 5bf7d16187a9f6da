package ru.traektoria.platform.events.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * The aggregates of one collection, each stored in one document together with the events it still
 * has to send (architecture.md §3):
 *
 * <pre>{ _id, version, sequence, state: {…}, outbox: [ … ], seen: {…}, …read fields }</pre>
 *
 * One guarded update writes state and events at once: no state without its event, no event without
 * its state. Get one from {@link AggregateStores}.
 *
 * @param <S> the aggregate's state, a record of the model
 */
public final class AggregateStore<S> {

  private static final int ATTEMPTS = 10;
  private static final int BULK = 500;
  private static final int MAX_UNSENT = 1_000;

  private final MongoCollection<Document> collection;
  private final StateMapper<S> mapper;
  private final OutboxWriter writer;
  private final OutboxRelay relay;

  AggregateStore(
      MongoCollection<Document> collection,
      StateMapper<S> mapper,
      OutboxWriter writer,
      OutboxRelay relay) {
    this.collection = collection;
    this.mapper = mapper;
    this.writer = writer;
    this.relay = relay;
    collection.createIndex(
        new Document("_id", 1).append("version", 1), new IndexOptions().unique(true));
    relay.register(collection);
  }

  /** A new aggregate for {@link #createAll}. */
  public record New<S>(String id, S state, List<?> events) {}

  /** A decided change for {@link #updateAll}. */
  public record Change<S>(Stored<S> from, S state, List<?> events) {}

  /** The aggregate, if there is one. */
  public Optional<Stored<S>> find(String id) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first()).map(mapper::stored);
  }

  /** Those that exist, in no order. */
  public List<Stored<S>> findAll(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : query(Filters.in("_id", ids));
  }

  /** All whose read fields match; a scan, so keep documents small. */
  public List<Stored<S>> query(Bson filter) {
    List<Stored<S>> found = new ArrayList<>();
    collection.find(filter).forEach(document -> found.add(mapper.stored(document)));
    return found;
  }

  /**
   * Creates an aggregate; a repeat with the same request meets the first one.
   *
   * @param requestHash of {@code CreationKey}, or "" where a repeat is always the same
   * @throws org.springframework.web.ErrorResponseException 422 if the id was used for another
   *     request, or with the reasons of a refusal
   */
  public Stored<S> create(String id, String requestHash, Decision<S, ?> decision) {
    Optional<Stored<S>> first = repeated(id, requestHash);
    if (first.isPresent()) {
      return first.get();
    }
    Decision.Accepted<S, ?> accepted = Problems.accepted(decision);
    Document document = fresh(id, accepted.state(), accepted.events());
    document.append("requestHash", requestHash);
    if (!insert(document)) {
      return repeated(id, requestHash).orElseThrow(Problems::stale);
    }
    nudge(id, accepted.events());
    return new Stored<>(id, 1, accepted.state());
  }

  private Optional<Stored<S>> repeated(String id, String requestHash) {
    Document there = collection.find(Filters.eq("_id", id)).first();
    if (there != null && !requestHash.equals(there.get("requestHash", ""))) {
      throw Problems.refused(
          Reason.of(
              "idempotency.other-request",
              "Этот Idempotency-Key уже использован для другого запроса. Возьмите новый."));
    }
    return Optional.ofNullable(there).map(mapper::stored);
  }

  /**
   * Finds, decides and saves.
   *
   * @param expectedVersion the version the person saw; null decides again, up to ten times, when
   *     somebody else was quicker
   * @throws org.springframework.web.ErrorResponseException 404, 412 for another version, 409 after
   *     ten attempts, 422 with the reasons of a refusal
   */
  public Stored<S> update(
      String id, Long expectedVersion, Function<? super S, ? extends Decision<S, ?>> decide) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document document = collection.find(Filters.eq("_id", id)).first();
      if (document == null) {
        throw Problems.notFound("Запись", id);
      }
      Stored<S> stored = mapper.stored(document);
      if (expectedVersion != null && expectedVersion != stored.version()) {
        throw Problems.stale();
      }
      Optional<Stored<S>> saved =
          save(document, stored, Problems.accepted(decide.apply(stored.state())), null);
      if (saved.isPresent()) {
        return saved.get();
      }
      letOthersPass(attempt);
    }
    throw Problems.conflict("Запись меняют сразу несколько человек. Повторите через минуту.");
  }

  /**
   * Reacts to an event of another aggregate, once: the cause's sequence is remembered in the same
   * write. A refusal changes nothing.
   *
   * @param decide given the aggregate, or empty when the reaction may create it
   * @return the aggregate as it stands afterwards
   */
  public Optional<Stored<S>> react(
      String id, EventMessage cause, Function<Optional<S>, ? extends Decision<S, ?>> decide) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Document document = collection.find(Filters.eq("_id", id)).first();
      Optional<Stored<S>> stored = Optional.ofNullable(document).map(mapper::stored);
      if (document != null && seen(document, cause)) {
        return stored;
      }
      Decision<S, ?> decision = decide.apply(stored.map(Stored::state));
      if (!(decision instanceof Decision.Accepted<S, ?> accepted)) {
        return stored;
      }
      Optional<Stored<S>> saved =
          document == null
              ? insertedBy(cause, id, accepted)
              : save(document, stored.get(), accepted, cause);
      if (saved.isPresent()) {
        return saved;
      }
      letOthersPass(attempt);
    }
    throw new IllegalStateException("lost " + ATTEMPTS + " times against other writers: " + id);
  }

  /**
   * Creates many in bulk; those that exist already stay as they are.
   *
   * @return how many were new
   */
  public int createAll(List<New<S>> all) {
    int created = 0;
    for (int from = 0; from < all.size(); from += BULK) {
      List<New<S>> some = all.subList(from, Math.min(all.size(), from + BULK));
      List<Document> documents =
          some.stream()
              .map(n -> fresh(n.id(), n.state(), n.events()).append("requestHash", ""))
              .toList();
      created += insertAll(documents);
      relay.nudge(collection, some.stream().map(New::id).toList());
    }
    return created;
  }

  /**
   * Writes many decided changes in bulk, each guarded by the version it was decided on.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  public int updateAll(List<Change<S>> all) {
    int written = 0;
    for (int from = 0; from < all.size(); from += BULK) {
      List<Change<S>> some = all.subList(from, Math.min(all.size(), from + BULK));
      List<UpdateOneModel<Document>> updates = new ArrayList<>();
      Map<String, Long> sequences = sequences(some);
      for (Change<S> change : some) {
        long sequence = sequences.getOrDefault(change.from().id(), 0L);
        updates.add(
            new UpdateOneModel<>(
                guard(change.from()),
                set(change.from(), sequence, change.state(), change.events(), null)));
      }
      BulkWriteResult result = collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
      written += result.getModifiedCount();
      relay.nudge(collection, some.stream().map(change -> change.from().id()).toList());
    }
    return written;
  }

  private Map<String, Long> sequences(List<Change<S>> some) {
    Map<String, Long> sequences = new HashMap<>();
    collection
        .find(Filters.in("_id", some.stream().map(change -> change.from().id()).toList()))
        .projection(new Document("sequence", 1))
        .forEach(d -> sequences.put(d.getString("_id"), sequence(d)));
    return sequences;
  }

  private Optional<Stored<S>> save(
      Document document, Stored<S> stored, Decision.Accepted<S, ?> accepted, EventMessage cause) {
    if (accepted.events().isEmpty() && accepted.state().equals(stored.state())) {
      return Optional.of(stored);
    }
    if (document.getList("outbox", Document.class, List.of()).size() > MAX_UNSENT) {
      throw Problems.unavailable("Слишком много неотправленных событий. Повторите через минуту.");
    }
    Document update = set(stored, sequence(document), accepted.state(), accepted.events(), cause);
    if (collection.updateOne(guard(stored), update).getModifiedCount() == 0) {
      return Optional.empty();
    }
    nudge(stored.id(), accepted.events());
    return Optional.of(new Stored<>(stored.id(), stored.version() + 1, accepted.state()));
  }

  private Document guard(Stored<S> stored) {
    return new Document("_id", stored.id()).append("version", stored.version());
  }

  private Document set(
      Stored<S> stored, long sequence, S state, List<?> events, EventMessage cause) {
    Document set = mapper.fields(state).append("version", stored.version() + 1);
    set.append("sequence", writer.sequenceAfter(sequence, events));
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

  private Document fresh(String id, S state, List<?> events) {
    Document document = new Document("_id", id).append("version", 1L);
    document.append("sequence", writer.sequenceAfter(0, events));
    document.putAll(mapper.fields(state));
    return document.append("outbox", entries(id, 0, 1, events)).append("seen", new Document());
  }

  private List<Document> entries(String id, long sequence, long version, List<?> events) {
    return writer.entries(id, sequence, version, events).stream()
        .map(OutboxEntry::document)
        .toList();
  }

  private Optional<Stored<S>> insertedBy(
      EventMessage cause, String id, Decision.Accepted<S, ?> accepted) {
    Document document = fresh(id, accepted.state(), accepted.events());
    document.append("requestHash", "");
    document.put("seen", new Document(cause.subject(), cause.sequence()));
    if (!insert(document)) {
      return Optional.empty();
    }
    nudge(id, accepted.events());
    return Optional.of(new Stored<>(id, 1, accepted.state()));
  }

  private boolean insert(Document document) {
    try {
      collection.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  private int insertAll(List<Document> documents) {
    try {
      return collection
          .insertMany(documents, new InsertManyOptions().ordered(false))
          .getInsertedIds()
          .size();
    } catch (MongoBulkWriteException e) {
      boolean onlyRepeats =
          e.getWriteErrors().stream()
              .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (onlyRepeats) {
        return documents.size() - e.getWriteErrors().size();
      }
      throw e;
    }
  }

  private void nudge(String id, List<?> events) {
    if (!events.isEmpty()) {
      relay.nudge(collection, List.of(id));
    }
  }

  /** A random pause that grows, so that writers of one aggregate do not meet again and again. */
  private static void letOthersPass(int attempt) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(2, 4L << Math.min(attempt, 5)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean seen(Document document, EventMessage cause) {
    Document seen = document.get("seen", new Document());
    Object last = seen.get(cause.subject());
    return last instanceof Number number && number.longValue() >= cause.sequence();
  }

  private static long sequence(Document document) {
    return document.get("sequence", Number.class).longValue();
  }
}
