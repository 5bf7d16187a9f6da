package ru.traektoria.monitoring.frozen;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Оборванные заморозки: which windows began to be stored and never came to be. A press that nobody
 * repeats would otherwise leave its parts for ever.
 */
@Component
class CutOffAttempts {

  /** Another instance that is still freezing is left alone. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private final MongoCollection<Document> attempts;
  private final Clock clock;

  CutOffAttempts(MongoTemplate mongo, Clock clock) {
    this.attempts = mongo.getCollection("frozen_attempts");
    this.clock = clock;
  }

  /** Before the first part is stored. */
  void begin(String window) {
    attempts.replaceOne(
        Filters.eq("_id", window),
        new Document("_id", window).append("at", Date.from(clock.instant())),
        new ReplaceOptions().upsert(true));
  }

  /** The window is there, or nothing of it any more. */
  void over(String window) {
    attempts.deleteOne(Filters.eq("_id", window));
  }

  /** Those that began longer ago than anybody waits. */
  List<String> old() {
    List<String> ids = new ArrayList<>();
    attempts
        .find(Filters.lt("at", Date.from(clock.instant().minus(PATIENCE))))
        .forEach(attempt -> ids.add(attempt.getString("_id")));
    return ids;
  }
}
