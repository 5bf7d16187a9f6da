package ru.traektoria.staff.persistence;

import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** The last day for which it was told where people work. */
@Repository
public class LastTurn {

  private static final Document KEY = new Document("_id", "last-turn");

  private final MongoTemplate mongo;

  LastTurn(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** The day; {@code today} before there ever was one. */
  public LocalDate day(LocalDate today) {
    Document found = mongo.getCollection("turns").find(KEY).first();
    if (found == null) {
      done(today);
      return today;
    }
    return LocalDate.parse(found.getString("day"));
  }

  /** Remembers the day. */
  public void done(LocalDate day) {
    mongo
        .getCollection("turns")
        .replaceOne(
            KEY,
            new Document(KEY).append("day", day.toString()),
            new ReplaceOptions().upsert(true));
  }
}
