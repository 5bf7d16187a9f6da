package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.attestation.Exemptions;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.attestation.Exemption;
import ru.traektoria.route.model.terms.TeacherId;

/** Circumstances that schools entered, a small document each. */
@Repository
class MongoExemptions implements Exemptions {

  private final MongoCollection<Document> collection;

  MongoExemptions(MongoTemplate mongo) {
    this.collection = mongo.getCollection("attestation_exemptions");
  }

  @Override
  public List<Entered> of(TeacherId teacher) {
    List<Entered> found = new ArrayList<>();
    collection
        .find(Filters.eq("teacher", teacher.value()))
        .forEach(
            d ->
                found.add(
                    new Entered(
                        Exemption.valueOf(d.getString("kind")),
                        new Span(date(d.getString("from")), date(d.getString("to"))))));
    return found;
  }

  @Override
  public void put(TeacherId teacher, Entered entered) {
    String from = entered.span().from().toString();
    String id = Ids.derived("exemption", teacher.value(), entered.kind().name(), from);
    collection.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id)
            .append("teacher", teacher.value())
            .append("kind", entered.kind().name())
            .append("from", from)
            .append("to", entered.span().to() == null ? null : entered.span().to().toString()),
        new ReplaceOptions().upsert(true));
  }

  private static LocalDate date(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
