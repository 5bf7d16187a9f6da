package ru.traektoria.diagnostics.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.kernel.Ids;

/**
 * Notes of which lists are about to fall behind: made before an assessment is written, taken away
 * when its line has followed. What a process that died leaves behind is found here at once, without
 * a look through all assessments.
 */
@Component
public class LineMarks {

  private final MongoCollection<Document> collection;

  LineMarks(MongoTemplate mongo) {
    this.collection = mongo.getCollection("line_marks");
  }

  /** A note, with the time it was made in milliseconds. */
  public record Mark(String id, List<String> assessments, long madeAt) {}

  /** Notes that these assessments are about to be written. */
  public String make(Collection<String> assessments) {
    String id = Ids.next();
    collection.insertOne(
        new Document("_id", id)
            .append("assessments", List.copyOf(assessments))
            .append("madeAt", System.currentTimeMillis()));
    return id;
  }

  /** The lines have followed. */
  public void remove(String id) {
    collection.deleteOne(Filters.eq("_id", id));
  }

  /** All notes; there are as many as commands run at this moment, and those of the dead. */
  public List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    collection
        .find()
        .forEach(
            note ->
                marks.add(
                    new Mark(
                        note.getString("_id"),
                        note.getList("assessments", String.class),
                        note.get("madeAt", Number.class).longValue())));
    return marks;
  }
}
