package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.Pairs;
import ru.traektoria.route.model.terms.TeacherId;

/** Mentoring pairs, one small document each. */
@Repository
class MongoPairs implements Pairs {

  private final MongoCollection<Document> collection;

  MongoPairs(MongoTemplate mongo) {
    this.collection = mongo.getCollection("pairs");
  }

  @Override
  public void put(Pair pair, long sequence) {
    Document there = collection.find(Filters.eq("_id", pair.id())).first();
    if (there == null || there.get("sequence", Number.class).longValue() < sequence) {
      collection.replaceOne(
          Filters.eq("_id", pair.id()),
          document(pair, there).append("sequence", sequence),
          new ReplaceOptions().upsert(true));
    }
  }

  @Override
  public List<Pair> mentoring(TeacherId mentee) {
    return active("mentees", mentee);
  }

  @Override
  public List<Pair> ledBy(TeacherId mentor) {
    return active("mentors", mentor);
  }

  private List<Pair> active(String part, TeacherId teacher) {
    List<Pair> found = new ArrayList<>();
    collection
        .find(Filters.and(Filters.eq(part, teacher.value()), Filters.eq("active", true)))
        .forEach(document -> found.add(pair(document)));
    return found;
  }

  private static Document document(Pair pair, Document there) {
    String known = there == null ? null : there.getString("route");
    return new Document("_id", pair.id())
        .append("mentors", pair.mentors().stream().map(TeacherId::value).toList())
        .append("mentees", pair.mentees().stream().map(TeacherId::value).toList())
        .append("form", pair.form())
        .append("active", pair.active())
        .append("route", pair.route() == null ? known : pair.route());
  }

  private static Pair pair(Document document) {
    return new Pair(
        document.getString("_id"),
        teachers(document, "mentors"),
        teachers(document, "mentees"),
        document.getString("form"),
        document.getBoolean("active"),
        document.getString("route"));
  }

  private static List<TeacherId> teachers(Document document, String field) {
    return document.getList(field, String.class).stream().map(TeacherId::new).toList();
  }
}
