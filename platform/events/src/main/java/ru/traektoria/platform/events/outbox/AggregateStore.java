package ru.traektoria.platform.events.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
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

  private final MongoCollection<Document> collection;
  private final AggregateDocuments<S> documents;
  private final AggregateWrites<S> writes;

  AggregateStore(
      MongoCollection<Document> collection, AggregateDocuments<S> documents, OutboxRelay relay) {
    this.collection = collection;
    this.documents = documents;
    this.writes = new AggregateWrites<>(collection, documents, relay);
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

  /**
   * The aggregate as it is now; read and decoded in full only if it changed since it was read. For
   * what is needed at every step and seldom changes.
   */
  public Stored<S> refreshed(Stored<S> known) {
    Document there =
        collection
            .find(Filters.eq("_id", known.id()))
            .projection(Projections.include("version"))
            .first();
    boolean same =
        there != null && there.get("version", Number.class).longValue() == known.version();
    return same ? known : find(known.id()).orElseThrow();
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
   *     request, or with the reasons of a refusal; 409 if a unique index holds a value of it
   *     already
   */
  public Stored<S> create(String id, String requestHash, Decision<S, ?> decision) {
    Optional<Stored<S>> first = repeated(id, requestHash);
    if (first.isPresent()) {
      return first.get();
    }
    Decision.Accepted<S, ?> accepted = Problems.accepted(decision);
    return writes
        .insert(id, requestHash, accepted, null)
        .or(() -> repeated(id, requestHash))
        .orElseThrow(Problems::stale);
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
   * Finds, decides and saves. What {@code decide} throws, such as 404 for a record out of the
   * viewer's reach, comes before 412, and 412 before the reasons of a refusal.
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
      Decision<S, ?> decision = decide.apply(stored.state());
      if (expectedVersion != null && expectedVersion != stored.version()) {
        throw Problems.stale();
      }
      Optional<Stored<S>> saved = writes.save(document, stored, Problems.accepted(decision), null);
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
              ? writes.insert(id, "", accepted, cause)
              : writes.save(document, stored.get(), accepted, cause);
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
    return inParts(all, writes::insert);
  }

  /**
   * Writes many decided changes in bulk, each guarded by the version it was decided on.
   *
   * @return how many were written; the others were changed by somebody else meanwhile
   */
  public int updateAll(List<Change<S>> all) {
    return inParts(all, writes::update);
  }

  private static <T> int inParts(List<T> all, ToIntFunction<List<T>> write) {
    int written = 0;
    for (int from = 0; from < all.size(); from += AggregateWrites.BULK) {
      written +=
          write.applyAsInt(all.subList(from, Math.min(all.size(), from + AggregateWrites.BULK)));
    }
    return written;
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
