package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.DecidingRoute.Refusal;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.bulk.BulkJob.Kind;
import ru.traektoria.route.application.bulk.BulkJob.State;
import ru.traektoria.route.application.bulk.BulkJobs;
import ru.traektoria.route.model.terms.RouteId;

/** Jobs on many routes, one small document each. */
@Repository
class MongoBulkJobs implements BulkJobs {

  private final MongoCollection<Document> collection;

  MongoBulkJobs(MongoTemplate mongo) {
    this.collection = mongo.getCollection("bulk_jobs");
  }

  @Override
  public void save(BulkJob job) {
    Document document =
        new Document("_id", job.id())
            .append("kind", job.kind().name())
            .append("by", job.by())
            .append("startedAt", job.startedAt().toString())
            .append("state", job.state().name())
            .append("total", job.total())
            .append("decided", job.decided())
            .append("refused", job.refused().stream().map(MongoBulkJobs::document).toList());
    collection.replaceOne(Filters.eq("_id", job.id()), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public Optional<BulkJob> find(String id) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first())
        .map(MongoBulkJobs::job);
  }

  @Override
  public void interruptRunning() {
    collection.updateMany(
        Filters.eq("state", State.RUNNING.name()), Updates.set("state", State.INTERRUPTED.name()));
  }

  private static Document document(Refusal refusal) {
    return new Document("route", refusal.route().value()).append("reason", refusal.reason());
  }

  /** Jobs of the time when there was nothing but approval carry no kind. */
  private static Kind kind(String name) {
    return name == null ? Kind.APPROVAL : Kind.valueOf(name);
  }

  private static BulkJob job(Document d) {
    List<Refusal> refused =
        d.getList("refused", Document.class).stream()
            .map(r -> new Refusal(new RouteId(r.getString("route")), r.getString("reason")))
            .toList();
    return new BulkJob(
        d.getString("_id"),
        kind(d.getString("kind")),
        d.getString("by"),
        Instant.parse(d.getString("startedAt")),
        State.valueOf(d.getString("state")),
        d.getInteger("total"),
        d.getInteger("decided"),
        refused);
  }
}
