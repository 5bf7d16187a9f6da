package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.course.Profiles;

/** The directory of profiles in one document. */
@Repository
class MongoProfiles implements Profiles {

  private static final String ID = "PROFILES";

  private final MongoCollection<Document> collection;

  MongoProfiles(MongoTemplate mongo) {
    this.collection = mongo.getCollection("directories");
  }

  @Override
  public Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Document found = collection.find(Filters.eq("_id", ID)).first();
    if (found != null) {
      found
          .getList("entries", Document.class)
          .forEach(entry -> names.put(entry.getString("code"), entry.getString("name")));
    }
    return names;
  }

  @Override
  public void replace(Map<String, String> names, long sequence) {
    Document there = collection.find(Filters.eq("_id", ID)).first();
    if (there != null && there.get("sequence", Number.class).longValue() >= sequence) {
      return;
    }
    List<Document> entries =
        names.entrySet().stream()
            .map(e -> new Document("code", e.getKey()).append("name", e.getValue()))
            .toList();
    collection.replaceOne(
        Filters.eq("_id", ID),
        new Document("_id", ID).append("entries", entries).append("sequence", sequence),
        new ReplaceOptions().upsert(true));
  }
}
