package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Codes and names of one directory of the staff register, kept in one document. */
abstract class StoredNames {

  private final MongoCollection<Document> collection;
  private final String id;

  StoredNames(MongoTemplate mongo, String id) {
    this.collection = mongo.getCollection("directories");
    this.id = id;
  }

  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Document found = collection.find(Filters.eq("_id", id)).first();
    if (found != null) {
      found
          .getList("entries", Document.class)
          .forEach(entry -> names.put(entry.getString("code"), entry.getString("name")));
    }
    return names;
  }

  public void replace(Map<String, String> names, long sequence) {
    Document there = collection.find(Filters.eq("_id", id)).first();
    if (there != null && there.get("sequence", Number.class).longValue() >= sequence) {
      return;
    }
    List<Document> entries =
        names.entrySet().stream()
            .map(e -> new Document("code", e.getKey()).append("name", e.getValue()))
            .toList();
    collection.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id).append("entries", entries).append("sequence", sequence),
        new ReplaceOptions().upsert(true));
  }
}
