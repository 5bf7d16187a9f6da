package ru.traektoria.monitoring.frozen.context;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Contexts of windows in the store, one document each. */
@Component
public class FrozenContexts {

  private static final int REMEMBERED = 16;

  private final MongoCollection<Document> contexts;
  private final Map<String, FrozenContext> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, FrozenContext> eldest) {
              return size() > REMEMBERED;
            }
          });

  public FrozenContexts(MongoTemplate mongo) {
    this.contexts = mongo.getCollection("frozen_contexts");
  }

  /** The context of a window, which never changes; an old window has an empty one. */
  public FrozenContext of(String window) {
    return remembered.computeIfAbsent(window, this::read);
  }

  private FrozenContext read(String window) {
    Document found = contexts.find(Filters.eq("_id", window)).first();
    return found == null
        ? FrozenContext.NOTHING
        : new FrozenContext(
            texts(found, "definitions"),
            texts(found, "organisations"),
            texts(found, "subjects"),
            pairs(found, "log", Long.class));
  }

  /** Keeps the context of a window that is being frozen. */
  public void store(String window, FrozenContext context) {
    contexts.insertOne(
        new Document("_id", window)
            .append("definitions", documents(context.definitions()))
            .append("organisations", documents(context.organisations()))
            .append("subjects", documents(context.subjects()))
            .append("log", documents(context.log())));
  }

  /** Forgets a window that never came to be. */
  public void remove(String window) {
    contexts.deleteOne(Filters.eq("_id", window));
    remembered.remove(window);
  }

  /** Keys may hold dots, so they are values; in order, so that equal contexts are equal bytes. */
  private static List<Document> documents(Map<String, ?> pairs) {
    List<Document> documents = new ArrayList<>();
    new TreeMap<>(pairs)
        .forEach((key, value) -> documents.add(new Document("key", key).append("value", value)));
    return documents;
  }

  private static Map<String, String> texts(Document found, String field) {
    return pairs(found, field, String.class);
  }

  private static <T> Map<String, T> pairs(Document found, String field, Class<T> type) {
    Map<String, T> pairs = new LinkedHashMap<>();
    for (Document pair : found.getList(field, Document.class)) {
      pairs.put(pair.getString("key"), pair.get("value", type));
    }
    return pairs;
  }
}
