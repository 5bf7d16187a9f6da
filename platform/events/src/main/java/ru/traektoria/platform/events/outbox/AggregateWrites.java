package ru.traektoria.platform.events.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;

/**
 * The writes of one collection: one aggregate, or up to {@value #BULK} in one command, which is one
 * commit of the store for all. Each says whether it went through, and wakes the relay.
 */
final class AggregateWrites<S> {

  static final int BULK = 500;
  private static final int MAX_UNSENT = 1_000;

  private final MongoCollection<Document> collection;
  private final AggregateDocuments<S> documents;
  private final OutboxRelay relay;

  AggregateWrites(
      MongoCollection<Document> collection, AggregateDocuments<S> documents, OutboxRelay relay) {
    this.collection = collection;
    this.documents = documents;
    this.relay = relay;
  }

  /**
   * Writes a new aggregate; empty if there is one of this id already.
   *
   * @param cause the event that made it, or null
   * @throws org.springframework.web.ErrorResponseException 409 if another aggregate holds a value
   *     that a unique index allows once
   */
  Optional<Stored<S>> insert(
      String id, String requestHash, Decision.Accepted<S, ?> accepted, EventMessage cause) {
    try {
      collection.insertOne(
          documents.fresh(id, requestHash, accepted.state(), accepted.events(), cause));
    } catch (MongoWriteException e) {
      if (!duplicate(e.getError())) {
        throw e;
      }
      if (there(Set.of(id)).isEmpty()) {
        throw taken();
      }
      return Optional.empty();
    }
    nudge(id, accepted.events());
    return Optional.of(new Stored<>(id, 1, accepted.state()));
  }

  /**
   * Writes a decided change; empty if somebody else was quicker.
   *
   * @param document as it was read, {@code stored} being what it says
   */
  Optional<Stored<S>> save(
      Document document, Stored<S> stored, Decision.Accepted<S, ?> accepted, EventMessage cause) {
    if (accepted.events().isEmpty() && accepted.state().equals(stored.state())) {
      return Optional.of(stored);
    }
    if (document.getList("outbox", Document.class, List.of()).size() > MAX_UNSENT) {
      throw Problems.unavailable("Слишком много неотправленных событий. Повторите через минуту.");
    }
    long sequence = AggregateDocuments.sequence(document);
    Document update =
        documents.update(stored, sequence, accepted.state(), accepted.events(), cause);
    try {
      if (collection.updateOne(documents.guard(stored), update).getModifiedCount() == 0) {
        return Optional.empty();
      }
    } catch (MongoWriteException e) {
      throw duplicate(e.getError()) ? taken() : e;
    }
    nudge(stored.id(), accepted.events());
    return Optional.of(new Stored<>(stored.id(), stored.version() + 1, accepted.state()));
  }

  /** Inserts many; those that exist already stay as they are. Answers how many were new. */
  int insert(List<New<S>> some) {
    List<Document> fresh =
        some.stream().map(n -> documents.fresh(n.id(), "", n.state(), n.events(), null)).toList();
    try {
      collection.insertMany(fresh, new InsertManyOptions().ordered(false));
      return fresh.size();
    } catch (MongoBulkWriteException e) {
      return fresh.size() - repeats(fresh, e);
    } finally {
      relay.nudge(collection, some.stream().map(New::id).toList());
    }
  }

  private int repeats(List<Document> fresh, MongoBulkWriteException e) {
    Set<String> refused = new HashSet<>();
    for (BulkWriteError error : e.getWriteErrors()) {
      if (!duplicate(error)) {
        throw e;
      }
      refused.add(fresh.get(error.getIndex()).getString("_id"));
    }
    if (!there(refused).equals(refused)) {
      throw taken();
    }
    return e.getWriteErrors().size();
  }

  /**
   * Updates many, each guarded by its version. Answers how many were let through.
   *
   * @throws org.springframework.web.ErrorResponseException 409 if another aggregate holds a value
   *     that a unique index allows once; the others are written
   */
  int update(List<Change<S>> some) {
    Map<String, Long> sequences = sequences(some);
    List<UpdateOneModel<Document>> updates =
        some.stream().map(change -> update(change, sequences)).toList();
    try {
      return collection
          .bulkWrite(updates, new BulkWriteOptions().ordered(false))
          .getModifiedCount();
    } catch (MongoBulkWriteException e) {
      throw e.getWriteErrors().stream().anyMatch(AggregateWrites::duplicate) ? taken() : e;
    } finally {
      relay.nudge(collection, some.stream().map(change -> change.from().id()).toList());
    }
  }

  private UpdateOneModel<Document> update(Change<S> change, Map<String, Long> sequences) {
    long sequence = sequences.getOrDefault(change.from().id(), 0L);
    return new UpdateOneModel<>(
        documents.guard(change.from()),
        documents.update(change.from(), sequence, change.state(), change.events(), null));
  }

  private Map<String, Long> sequences(List<Change<S>> some) {
    Map<String, Long> sequences = new HashMap<>();
    collection
        .find(Filters.in("_id", some.stream().map(change -> change.from().id()).toList()))
        .projection(new Document("sequence", 1))
        .forEach(d -> sequences.put(d.getString("_id"), AggregateDocuments.sequence(d)));
    return sequences;
  }

  private Set<String> there(Set<String> ids) {
    Set<String> there = new HashSet<>();
    collection
        .find(Filters.in("_id", ids))
        .projection(new Document("_id", 1))
        .forEach(d -> there.add(d.getString("_id")));
    return there;
  }

  private static boolean duplicate(WriteError error) {
    return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  private static RuntimeException taken() {
    return Problems.conflict(
        "Запись с такими данными уже есть: значение, которое не повторяется, занято другой"
            + " записью. Найдите её или исправьте данные.");
  }

  private void nudge(String id, List<?> events) {
    if (!events.isEmpty()) {
      relay.nudge(collection, List.of(id));
    }
  }
}
