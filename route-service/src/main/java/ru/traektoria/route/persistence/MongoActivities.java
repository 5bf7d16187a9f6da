package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.Activities;
import ru.traektoria.route.model.plan.ComingActivity;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.CompetenceCode;

/** Announced activities, one small document each. */
@Repository
class MongoActivities implements Activities {

  private final MongoCollection<Document> collection;

  MongoActivities(MongoTemplate mongo) {
    this.collection = mongo.getCollection("coming_activities");
  }

  @Override
  public List<ComingActivity> coming(String municipality, LocalDate from) {
    List<ComingActivity> found = new ArrayList<>();
    collection
        .find(
            Filters.and(
                Filters.eq("municipality", municipality),
                Filters.gte("plannedOn", from.toString())))
        .forEach(document -> found.add(activity(document)));
    found.sort(Comparator.comparing(ComingActivity::plannedOn));
    return found;
  }

  @Override
  public Optional<ComingActivity> find(String id) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
        .map(MongoActivities::activity);
  }

  @Override
  public void put(String municipality, ComingActivity activity, long sequence) {
    Document there = collection.find(Filters.eq("_id", activity.id())).first();
    if (there == null || there.get("sequence", Number.class).longValue() < sequence) {
      collection.replaceOne(
          Filters.eq("_id", activity.id()),
          document(municipality, activity, sequence),
          new ReplaceOptions().upsert(true));
    }
  }

  private static Document document(String municipality, ComingActivity activity, long sequence) {
    return new Document("_id", activity.id())
        .append("municipality", municipality)
        .append("title", activity.title())
        .append("kind", activity.kind().name())
        .append("plannedOn", activity.plannedOn().toString())
        .append("competences", activity.competences().stream().map(CompetenceCode::value).toList())
        .append("sequence", sequence);
  }

  private static ComingActivity activity(Document document) {
    return new ComingActivity(
        document.getString("_id"),
        document.getString("title"),
        StepKind.valueOf(document.getString("kind")),
        LocalDate.parse(document.getString("plannedOn")),
        document.getList("competences", String.class, List.of()).stream()
            .map(CompetenceCode::new)
            .toList());
  }
}
