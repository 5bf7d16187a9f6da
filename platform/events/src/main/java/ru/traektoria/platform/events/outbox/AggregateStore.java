package ru.traektoria.platform.events.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
  private static final int MAX_UNSENT = 1_000;

  private final MongoCollection<Document> collection;
  private final AggregateDocuments<S> documents;
  private final BulkWrites<S> bulk;
  private final OutboxRelay relay;

  AggregateStore(
      MongoCollection<Document> collection, AggregateDocuments<S> documents, OutboxRelay relay) {
    this.collection = collection;
    this.documents = documents;
    this.bulk = new BulkWrites<>(collection, documents);
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
    return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
        .map(documents::stored);
  }

  /** Those that exist, in no order. */
  public List<Stored<S>> findAll(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : query(Filters.in("_id", ids));
  }

  /** All whose read fields match; a scan, so keep documents small. */
  public List<Stored<S>> query(Bson filter) {
    List<Stored<S>> found = new ArrayList<>();
    collection.find(filter).forEach(document -> found.add(documents.stored(document)));
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
    Document document = documents.fresh(id, requestHash, accepted.state(), accepted.events(), null);
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
    return Optional.ofNullable(there).map(documents::stored);
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
      Stored<S> stored = documents.stored(document);
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
      Optional<Stored<S>> stored = Optional.ofNullable(document).map(documents::stored);
      if (document != null && AggregateDocuments.seen(document, cause)) {
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
    return inParts(all, New::id, bulk::insert);
  }

  /**
   * Writes many decided changes in bulk, each guarded by the version it was decided on.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  public int updateAll(List<Change<S>> all) {
    return inParts(all, change -> change.from().id(), bulk::update);
  }

  private <T> int inParts(List<T> all, Function<T, String> id, ToIntFunction<List<T>> write) {
    int written = 0;
    for (int from = 0; from < all.size(); from += BulkWrites.SIZE) {
      List<T> some = all.subList(from, Math.min(all.size(), from + BulkWrites.SIZE));
      written += write.applyAsInt(some);
      relay.nudge(collection, some.stream().map(id).toList());
    }
    return written;
  }

  private Optional<Stored<S>> save(
      Document document, Stored<S> stored, Decision.Accepted<S, ?> accepted, EventMessage cause) {
    if (accepted.events().isEmpty() && accepted.state().equals(stored.state())) {
      return Optional.of(stored);
    }
    if (document.getList("outbox", Document.class, List.of()).size() > MAX_UNSENT) {
      throw Problems.unavailable("Слишком много неотправленных событий. Повторите через минуту.");
    }
    Document update =
        documents.update(
            stored,
            AggregateDocuments.sequence(document),
            accepted.state(),
            accepted.events(),
            cause);
    if (collection.updateOne(documents.guard(stored), update).getModifiedCount() == 0) {
      return Optional.empty();
    }
    nudge(stored.id(), accepted.events());
    return Optional.of(new Stored<>(stored.id(), stored.version() + 1, accepted.state()));
  }

  private Optional<Stored<S>> insertedBy(
      EventMessage cause, String id, Decision.Accepted<S, ?> accepted) {
    Document document = documents.fresh(id, "", accepted.state(), accepted.events(), cause);
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
}
