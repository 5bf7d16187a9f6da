package ru.traektoria.platform.web.tabular;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.databind.json.JsonMapper;

/** The uploads of a service in its own store. */
public final class ImportJournal {

  private static final String COLLECTION = "imports";

  private final MongoTemplate mongo;
  private final JsonMapper json = PlatformJson.tolerant();

  public ImportJournal(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  void save(ImportJob job) {
    Document document = Document.parse(json.writeValueAsString(job));
    document.put("_id", job.id());
    collection()
        .replaceOne(Filters.eq("_id", job.id()), document, new ReplaceOptions().upsert(true));
  }

  void progress(String id, int processed) {
    collection().updateOne(Filters.eq("_id", id), Updates.set("processed", processed));
  }

  Optional<ImportJob> find(String id) {
    return Optional.ofNullable(collection().find(Filters.eq("_id", id)).first()).map(this::job);
  }

  List<ImportJob> all() {
    List<ImportJob> jobs = new ArrayList<>();
    collection().find().forEach(document -> jobs.add(job(document)));
    jobs.sort(Comparator.comparing(ImportJob::startedAt).reversed());
    return jobs;
  }

  /** Marks what a stopped process left running, so that nobody waits for it. */
  public void closeInterrupted() {
    collection()
        .updateMany(
            Filters.eq("state", ImportJob.State.RUNNING.name()),
            Updates.combine(
                Updates.set("state", ImportJob.State.FAILED.name()),
                Updates.set(
                    "message",
                    "Загрузка прервалась при перезапуске. Отправьте тот же файл ещё раз:"
                        + " уже записанное не удвоится.")));
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(COLLECTION);
  }

  private ImportJob job(Document document) {
    return json.readValue(document.toJson(), ImportJob.class);
  }
}
