package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** School subjects as the staff service names them: one document, kept in memory. */
@Repository
public class Subjects {

  private static final String ID = "SUBJECTS";

  private final MongoCollection<Document> collection;
  private volatile List<Subject> known;

  Subjects(MongoTemplate mongo) {
    this.collection = mongo.getCollection("directories");
    Document there = collection.find(Filters.eq("_id", ID)).first();
    this.known = there == null ? List.of() : read(there);
  }

  /** A subject: the code that travels and the name people see. */
  public record Subject(String code, String name) {}

  /** All subjects, in the order of the directory. */
  public List<Subject> all() {
    return known;
  }

  /** The name of a subject; the code where it is not known yet. */
  public String name(String code) {
    return known.stream()
        .filter(subject -> subject.code().equals(code))
        .map(Subject::name)
        .findFirst()
        .orElse(code);
  }

  /** Takes the whole directory over. */
  public void replace(List<Subject> subjects) {
    List<Document> entries =
        subjects.stream()
            .map(each -> new Document("code", each.code()).append("name", each.name()))
            .toList();
    collection.replaceOne(
        Filters.eq("_id", ID),
        new Document("_id", ID).append("entries", entries),
        new ReplaceOptions().upsert(true));
    known = List.copyOf(subjects);
  }

  private static List<Subject> read(Document document) {
    return document.getList("entries", Document.class).stream()
        .map(entry -> new Subject(entry.getString("code"), entry.getString("name")))
        .toList();
  }
}
