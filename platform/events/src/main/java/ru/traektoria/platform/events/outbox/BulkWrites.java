package ru.traektoria.platform.events.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;

/** Writes up to {@value #SIZE} aggregates in one command: one commit of the store for all. */
final class BulkWrites<S> {

  static final int SIZE = 500;

  private final MongoCollection<Document> collection;
  private final AggregateDocuments<S> documents;

  BulkWrites(MongoCollection<Document> collection, AggregateDocuments<S> documents) {
    this.collection = collection;
    this.documents = documents;
  }

  /** Inserts; those that exist already stay as they are. Answers how many were new. */
  int insert(List<New<S>> some) {
    List<Document> fresh =
        some.stream().map(n -> documents.fresh(n.id(), "", n.state(), n.events(), null)).toList();
    try {
      collection.insertMany(fresh, new InsertManyOptions().ordered(false));
      return fresh.size();
    } catch (MongoBulkWriteException e) {
      boolean onlyRepeats =
          e.getWriteErrors().stream()
              .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      if (onlyRepeats) {
        return fresh.size() - e.getWriteErrors().size();
      }
      throw e;
    }
  }

  /** Updates, each guarded by its version. Answers how many were let through. */
  int update(List<Change<S>> some) {
    Map<String, Long> sequences = sequences(some);
    List<UpdateOneModel<Document>> updates =
        some.stream().map(change -> update(change, sequences)).toList();
    return collection.bulkWrite(updates, new BulkWriteOptions().ordered(false)).getModifiedCount();
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
}
