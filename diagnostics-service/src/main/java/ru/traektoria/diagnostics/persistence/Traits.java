package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.diagnostics.model.campaign.TeacherTraits;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** What the staff register told about teachers: one small document a teacher. */
@Repository
public class Traits {

  private static final JsonMapper JSON = PlatformJson.tolerant();

  private final MongoCollection<Document> collection;

  Traits(MongoTemplate mongo) {
    this.collection = mongo.getCollection("teacher_traits");
  }

  /** The traits of these teachers, as far as they are known. */
  public Map<String, TeacherTraits> of(Collection<String> teachers) {
    Map<String, TeacherTraits> found = new HashMap<>();
    collection
        .find(Filters.in("_id", teachers))
        .forEach(
            each ->
                found.put(
                    each.getString("_id"), JSON.readValue(each.toJson(), TeacherTraits.class)));
    return found;
  }

  /** Takes the whole record of a teacher over. */
  public void replace(String teacher, TeacherTraits traits) {
    collection.replaceOne(
        Filters.eq("_id", teacher),
        Document.parse(JSON.writeValueAsString(traits)).append("_id", teacher),
        new ReplaceOptions().upsert(true));
  }
}
