package ru.traektoria.gateway.reminder;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Who wants letters, and on which day the last one went, by account. */
@Repository
class LetterChoices {

  private static final String SENT = "sentOn";
  private static final String REFUSED = "refused";

  private final MongoCollection<Document> choices;

  LetterChoices(MongoTemplate mongo) {
    this.choices = mongo.getCollection("letters");
  }

  /** Everybody does until they refuse. */
  boolean wants(String account) {
    Document known = choices.find(Filters.eq("_id", account)).first();
    return known == null || !known.getBoolean(REFUSED, false);
  }

  /** Whether the day's letter may still go: read alone, for the rounds after it went. */
  boolean due(String account, LocalDate day) {
    Document known = choices.find(Filters.eq("_id", account)).first();
    return known == null
        || !known.getBoolean(REFUSED, false) && !day.toString().equals(known.getString(SENT));
  }

  /** Refuses letters, or wants them again. */
  void wants(String account, boolean wanted) {
    known(account);
    choices.updateOne(Filters.eq("_id", account), Updates.set(REFUSED, !wanted));
  }

  /** Takes the day's letter for this account: true for one caller only, whoever else asks. */
  boolean take(String account, LocalDate day) {
    known(account);
    Document before =
        choices.findOneAndUpdate(Filters.eq("_id", account), Updates.set(SENT, day.toString()));
    return !day.toString().equals(before.getString(SENT));
  }

  /** The letter did not leave: it may be taken again. */
  void giveBack(String account) {
    choices.updateOne(Filters.eq("_id", account), Updates.unset(SENT));
  }

  private void known(String account) {
    if (choices.find(Filters.eq("_id", account)).first() == null) {
      choices.updateOne(
          Filters.eq("_id", account),
          Updates.setOnInsert(REFUSED, false),
          new com.mongodb.client.model.UpdateOptions().upsert(true));
    }
  }
}
