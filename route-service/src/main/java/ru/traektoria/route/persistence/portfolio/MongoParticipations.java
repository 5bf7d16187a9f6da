package ru.traektoria.route.persistence.portfolio;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.portfolio.Participations;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Participations, one document a teacher: found by id, while a query by teacher would scan. Events
 * of one activity come in order, those of two activities touch different fields of the document.
 */
@Repository
class MongoParticipations implements Participations {

  private final MongoCollection<Document> teachers;
  private final MongoCollection<Document> activities;

  MongoParticipations(MongoTemplate mongo) {
    this.teachers = mongo.getCollection("portfolio_participations");
    this.activities = mongo.getCollection("portfolio_activities");
  }

  @Override
  public List<Participation> of(TeacherId teacher) {
    Document found = teachers.find(Filters.eq("_id", teacher.value())).first();
    return found == null
        ? List.of()
        : found.get("taken", Document.class).values().stream()
            .map(taken -> participation(teacher, (Document) taken))
            .toList();
  }

  @Override
  public Map<String, Named> named(Collection<String> ids) {
    Map<String, Named> named = new HashMap<>();
    if (!ids.isEmpty()) {
      activities
          .find(Filters.in("_id", ids))
          .forEach(
              d ->
                  named.put(
                      d.getString("_id"),
                      new Named(d.getString("_id"), d.getString("title"), d.getString("level"))));
    }
    return named;
  }

  @Override
  public void put(Participation participation, long sequence) {
    String field = "taken." + Ids.derived("participation", participation.id());
    Document there =
        teachers
            .find(Filters.eq("_id", participation.teacher().value()))
            .projection(Projections.include(field + ".sequence"))
            .first();
    if (sequence(there, field.split("\\.")) < sequence) {
      teachers.updateOne(
          Filters.eq("_id", participation.teacher().value()),
          new Document("$set", new Document(field, document(participation, sequence))),
          new UpdateOptions().upsert(true));
    }
  }

  @Override
  public void put(Named activity, long sequence) {
    Document there = activities.find(Filters.eq("_id", activity.activity())).first();
    if (sequence(there) < sequence) {
      activities.replaceOne(
          Filters.eq("_id", activity.activity()),
          new Document("_id", activity.activity())
              .append("title", activity.title())
              .append("level", activity.level())
              .append("sequence", sequence),
          new ReplaceOptions().upsert(true));
    }
  }

  /** The sequence kept under a path; 0 where nothing is kept. */
  private static long sequence(Document document, String... path) {
    Document at = document;
    for (String step : path) {
      at = at == null ? null : at.get(step, Document.class);
    }
    return at == null ? 0 : at.get("sequence", Number.class).longValue();
  }

  private static Document document(Participation taken, long sequence) {
    return new Document("id", taken.id())
        .append("activity", taken.activity())
        .append("kind", taken.kind().name())
        .append("role", taken.role().name())
        .append("attended", taken.attended())
        .append("heldOn", taken.heldOn().toString())
        .append("hours", taken.hours())
        .append("sequence", sequence);
  }

  private static Participation participation(TeacherId teacher, Document d) {
    Number hours = d.get("hours", Number.class);
    return new Participation(
        d.getString("id"),
        d.getString("activity"),
        teacher,
        Participation.Kind.valueOf(d.getString("kind")),
        Participation.Role.valueOf(d.getString("role")),
        d.getBoolean("attended", false),
        LocalDate.parse(d.getString("heldOn")),
        hours == null ? null : hours.doubleValue());
  }
}
