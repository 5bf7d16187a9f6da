package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The small documents of all teachers in memory, so that a register of a municipality is filtered
 * without reading thousands of documents anew: before each list only those are read whose stamp is
 * recent. Other instances' writes come in the same way. About 2 KB a teacher.
 */
final class TeacherMirror {

  static final String STAMP = "stamp";

  /** How late a write of another instance, with another clock, may appear and still be seen. */
  private static final long OVERLAP_MILLIS = 30_000;

  /** Lists that come at once share one look into the store. */
  private static final long FRESH_MILLIS = 300;

  private record Copy(long stamp, TeacherDocument teacher) {}

  private final MongoCollection<Document> collection;
  private final Function<Document, TeacherDocument> reader;
  private final Map<String, Copy> copies = new ConcurrentHashMap<>();
  private volatile boolean behind = true;
  private long readAt;

  TeacherMirror(MongoCollection<Document> collection, Function<Document, TeacherDocument> reader) {
    this.collection = collection;
    this.reader = reader;
  }

  /** Something was written here: the next list reads it. */
  void written() {
    behind = true;
  }

  /** All documents, as fresh as the store was when this was asked. */
  Collection<TeacherDocument> all() {
    refresh();
    return copies.values().stream().map(Copy::teacher).toList();
  }

  private synchronized void refresh() {
    long now = System.currentTimeMillis();
    if (!behind && now - readAt < FRESH_MILLIS) {
      return;
    }
    behind = false;
    Bson recent = readAt == 0 ? new Document() : Filters.gte(STAMP, readAt - OVERLAP_MILLIS);
    collection.find(recent).forEach(this::take);
    readAt = now;
  }

  private void take(Document document) {
    long stamp = document.get(STAMP) instanceof Number number ? number.longValue() : 0;
    Copy known = copies.get(document.getString("_id"));
    if (known == null || known.stamp() != stamp) {
      copies.put(document.getString("_id"), new Copy(stamp, reader.apply(document)));
    }
  }
}
