package ru.traektoria.events.certificate.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.events.certificate.application.CertificateNumbers;
import ru.traektoria.platform.kernel.AcademicYear;

/** One counter for each municipality and academic year. */
@Component
final class MongoCertificateNumbers implements CertificateNumbers {

  private final MongoCollection<Document> counters;

  MongoCertificateNumbers(MongoTemplate mongo) {
    this.counters = mongo.getDb().getCollection("certificate_numbers");
  }

  @Override
  public long take(String municipality, AcademicYear year, int howMany) {
    Document after =
        counters.findOneAndUpdate(
            Filters.eq("_id", municipality + "|" + year),
            Updates.inc("taken", (long) howMany),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return after.get("taken", Number.class).longValue() - howMany + 1;
  }
}
