package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.model.attestation.Category;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.terms.TeacherId;

/** Categories and conformities, a document a teacher; positions, a document an assignment. */
@Repository
class MongoAttestationFacts implements AttestationFacts {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> profiles;
  private final MongoCollection<Document> works;

  MongoAttestationFacts(MongoTemplate mongo) {
    this.profiles = mongo.getCollection("attestation_profiles");
    this.works = mongo.getCollection("attestation_works");
  }

  @Override
  public Facts of(TeacherId teacher) {
    return read(Filters.eq("_id", teacher.value()), Filters.eq("teacher", teacher.value()))
        .getOrDefault(teacher.value(), Facts.unknown(teacher));
  }

  @Override
  public Map<String, Facts> all() {
    return read(new Document(), new Document());
  }

  @Override
  public void putProfile(TeacherId teacher, List<Held> categories, List<Span> conformities) {
    List<Document> held =
        categories.stream()
            .map(
                c ->
                    new Document("position", c.position())
                        .append("category", c.category().name())
                        .append("awardedOn", c.awardedOn().toString())
                        .append("validTo", text(c.validTo())))
            .toList();
    List<Document> passed =
        conformities.stream()
            .map(c -> new Document("from", c.from().toString()).append("to", c.to().toString()))
            .toList();
    profiles.replaceOne(
        Filters.eq("_id", teacher.value()),
        new Document("_id", teacher.value())
            .append("categories", held)
            .append("conformities", passed),
        UPSERT);
  }

  @Override
  public void putWork(TeacherId teacher, Work work) {
    works.replaceOne(
        Filters.eq("_id", work.assignment()),
        new Document("_id", work.assignment())
            .append("teacher", teacher.value())
            .append("position", work.position())
            .append("from", work.from().toString())
            .append("to", text(work.to())),
        UPSERT);
  }

  @Override
  public void removeWork(TeacherId teacher, String assignment) {
    works.deleteOne(Filters.eq("_id", assignment));
  }

  private Map<String, Facts> read(Bson ofProfiles, Bson ofWorks) {
    Map<String, List<Work>> worked = new HashMap<>();
    works
        .find(ofWorks)
        .forEach(
            d ->
                worked
                    .computeIfAbsent(d.getString("teacher"), t -> new ArrayList<>())
                    .add(
                        new Work(
                            d.getString("_id"),
                            d.getString("position"),
                            date(d, "from"),
                            date(d, "to"))));
    Map<String, Facts> facts = new HashMap<>();
    worked.forEach(
        (id, list) -> facts.put(id, new Facts(new TeacherId(id), List.of(), List.of(), list)));
    profiles.find(ofProfiles).forEach(d -> facts.put(d.getString("_id"), profile(d, worked)));
    return facts;
  }

  private static Facts profile(Document d, Map<String, List<Work>> worked) {
    String id = d.getString("_id");
    return new Facts(
        new TeacherId(id),
        d.getList("categories", Document.class).stream()
            .map(
                c ->
                    new Held(
                        c.getString("position"),
                        Category.valueOf(c.getString("category")),
                        date(c, "awardedOn"),
                        date(c, "validTo")))
            .toList(),
        d.getList("conformities", Document.class).stream()
            .map(c -> new Span(date(c, "from"), date(c, "to")))
            .toList(),
        worked.getOrDefault(id, List.of()));
  }

  private static LocalDate date(Document d, String field) {
    String text = d.getString(field);
    return text == null ? null : LocalDate.parse(text);
  }

  private static String text(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
