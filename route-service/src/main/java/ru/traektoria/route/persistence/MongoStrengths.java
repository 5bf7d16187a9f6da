package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.Strengths;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.TeacherId;

/** Strengths of teachers, one small document each. */
@Repository
class MongoStrengths implements Strengths {

  private final MongoCollection<Document> collection;

  MongoStrengths(MongoTemplate mongo) {
    this.collection = mongo.getCollection("strengths");
  }

  @Override
  public void put(Strength strength) {
    Document document =
        new Document("_id", strength.id())
            .append("teacher", strength.teacher().value())
            .append("municipality", strength.municipality())
            .append("competence", strength.competence().value())
            .append("assessment", strength.assessment())
            .append("foundOn", strength.foundOn().toString())
            .append(
                "recipients",
                strength.recipients().stream().map(Recipient::name).sorted().toList());
    collection.replaceOne(
        Filters.eq("_id", strength.id()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void forget(TeacherId teacher, String assessment) {
    collection.deleteMany(
        Filters.and(Filters.eq("teacher", teacher.value()), Filters.eq("assessment", assessment)));
  }

  @Override
  public List<Strength> in(String municipality, CompetenceCode competence) {
    return all(
        Filters.and(
            Filters.eq("municipality", municipality),
            Filters.eq("competence", competence.value())));
  }

  @Override
  public List<Strength> of(TeacherId teacher) {
    return all(Filters.eq("teacher", teacher.value()));
  }

  private List<Strength> all(Bson filter) {
    List<Strength> found = new ArrayList<>();
    collection.find(filter).forEach(document -> found.add(strength(document)));
    return found;
  }

  private static Strength strength(Document document) {
    return new Strength(
        document.getString("_id"),
        new TeacherId(document.getString("teacher")),
        document.getString("municipality"),
        new CompetenceCode(document.getString("competence")),
        document.getString("assessment"),
        LocalDate.parse(document.getString("foundOn")),
        document.getList("recipients", String.class).stream()
            .map(Recipient::valueOf)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
