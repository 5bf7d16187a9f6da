package ru.traektoria.route.persistence.portfolio;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.portfolio.ShownPractices;
import ru.traektoria.route.model.portfolio.Participation;
import ru.traektoria.route.model.portfolio.ShownPractice;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Showings, one document an author. Events of one practice come in order, those of two practices
 * touch different fields of the document.
 */
@Repository
class MongoShownPractices implements ShownPractices {

  private final MongoCollection<Document> authors;

  MongoShownPractices(MongoTemplate mongo) {
    this.authors = mongo.getCollection("portfolio_practices");
  }

  @Override
  public List<ShownPractice> of(TeacherId author) {
    return shown(author).values().stream().map(d -> practice((Document) d)).toList();
  }

  @Override
  public void put(TeacherId author, ShownPractice shown, long sequence) {
    String field = Ids.derived("dissemination", shown.dissemination());
    Document there = shown(author).get(field, Document.class);
    if (there == null || there.get("sequence", Number.class).longValue() < sequence) {
      authors.updateOne(
          Filters.eq("_id", author.value()),
          new Document("$set", new Document("shown." + field, document(shown, sequence))),
          new UpdateOptions().upsert(true));
    }
  }

  private Document shown(TeacherId author) {
    Document found = authors.find(Filters.eq("_id", author.value())).first();
    return found == null ? new Document() : found.get("shown", Document.class);
  }

  private static Document document(ShownPractice shown, long sequence) {
    return new Document("dissemination", shown.dissemination())
        .append("practice", shown.practice())
        .append("title", shown.title())
        .append("kind", shown.kind().name())
        .append("level", shown.level())
        .append("on", shown.on().toString())
        .append("activity", shown.activity())
        .append("annulled", shown.annulled())
        .append("sequence", sequence);
  }

  private static ShownPractice practice(Document d) {
    return new ShownPractice(
        d.getString("dissemination"),
        d.getString("practice"),
        d.getString("title"),
        Participation.Kind.valueOf(d.getString("kind")),
        d.getString("level"),
        LocalDate.parse(d.getString("on")),
        d.getString("activity"),
        d.getBoolean("annulled", false));
  }
}
