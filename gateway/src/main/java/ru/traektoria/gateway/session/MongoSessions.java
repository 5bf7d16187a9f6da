package ru.traektoria.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import ru.traektoria.gateway.secret.OneTimeToken;

/**
 * All sessions. Several requests of one page write at once, so only what changed is set, and never
 * into a session that is gone: a late answer cannot bring a signed-out person back. The store knows
 * the hash of a session's id, so reading the store does not let anybody in.
 */
final class MongoSessions implements SessionRepository<StoredSession> {

  private static final String COLLECTION = "sessions";

  /** Use is noted this exactly; it spares a write for every request. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  private final MongoTemplate mongo;
  private final Duration term;

  /**
   * @param term after so long without a request a session is over
   */
  MongoSessions(MongoTemplate mongo, Duration term) {
    this.mongo = mongo;
    this.term = term;
  }

  @Override
  public StoredSession createSession() {
    return StoredSession.opened(term);
  }

  @Override
  public StoredSession findById(String id) {
    Document stored = sessions().find(byId(id)).first();
    return Optional.ofNullable(stored)
        .flatMap(document -> SessionDocument.read(id, document))
        .filter(session -> !session.isExpired())
        .orElse(null);
  }

  @Override
  public void save(StoredSession session) {
    if (session.storedId() == null) {
      insert(session);
    } else if (!session.storedId().equals(session.getId())) {
      boolean wasThere = sessions().deleteOne(byId(session.storedId())).getDeletedCount() > 0;
      if (wasThere) {
        insert(session);
      }
    } else if (!session.changed().isEmpty() || session.accessedSince(TOLERANCE)) {
      update(session);
    }
    session.isStored();
  }

  @Override
  public void deleteById(String id) {
    sessions().deleteOne(byId(id));
  }

  /** The embedded store has no expiry of its own. */
  @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void forgetExpired() {
    sessions().deleteMany(Filters.lt("expires", Instant.now().toEpochMilli()));
  }

  private void insert(StoredSession session) {
    Document attributes = new Document();
    for (String name : session.getAttributeNames()) {
      attributes.append(
          SessionDocument.field(name), SessionDocument.value(session.getAttribute(name)));
    }
    Document document = SessionDocument.times(session.times());
    document.append("_id", OneTimeToken.hash(session.getId())).append("attributes", attributes);
    sessions().insertOne(document);
  }

  private void update(StoredSession session) {
    Document set = SessionDocument.times(session.times());
    Document unset = new Document();
    for (String name : session.changed()) {
      Object value = session.getAttribute(name);
      String field = "attributes." + SessionDocument.field(name);
      if (value == null) {
        unset.append(field, "");
      } else {
        set.append(field, SessionDocument.value(value));
      }
    }
    Document change = new Document("$set", set);
    if (!unset.isEmpty()) {
      change.append("$unset", unset);
    }
    sessions().updateOne(byId(session.getId()), change);
  }

  private static Document byId(String id) {
    return new Document("_id", OneTimeToken.hash(id));
  }

  private MongoCollection<Document> sessions() {
    return mongo.getCollection(COLLECTION);
  }
}
