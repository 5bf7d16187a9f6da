package ru.traektoria.monitoring.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The journal in the store; it is as long as operators make it, some a year. */
@Component
class StoredRebuilds implements RebuildJournal {

  private static final int SHOWN = 50;

  private final MongoCollection<Document> rebuilds;

  StoredRebuilds(MongoTemplate mongo) {
    this.rebuilds = mongo.getCollection("rebuilds");
  }

  @Override
  public List<Rebuild> last() {
    List<Rebuild> found = new ArrayList<>();
    rebuilds.find().forEach(document -> found.add(read(document)));
    found.sort(Comparator.comparing(Rebuild::id));
    return found.subList(Math.max(0, found.size() - SHOWN), found.size());
  }

  @Override
  public void keep(Rebuild rebuild) {
    rebuilds.replaceOne(
        Filters.eq("_id", rebuild.id()), document(rebuild), new ReplaceOptions().upsert(true));
  }

  private static Document document(Rebuild rebuild) {
    return new Document("_id", rebuild.id())
        .append("from", rebuild.from().name())
        .append("by", rebuild.by())
        .append("state", rebuild.state().name())
        .append("folded", rebuild.folded())
        .append("total", rebuild.total())
        .append("startedAt", rebuild.startedAt().toString())
        .append("finishedAt", rebuild.finished() ? rebuild.finishedAt().toString() : null)
        .append("same", rebuild.same())
        .append("differences", rebuild.differences().stream().map(StoredRebuilds::write).toList())
        .append("problem", rebuild.problem());
  }

  private static Document write(TableDifference difference) {
    return new Document("table", difference.table())
        .append("before", difference.before())
        .append("after", difference.after())
        .append("onlyBefore", difference.onlyBefore())
        .append("onlyAfter", difference.onlyAfter())
        .append("examples", difference.examples());
  }

  private static Rebuild read(Document document) {
    String finished = document.getString("finishedAt");
    return new Rebuild(
        number(document, "_id"),
        Rebuild.From.valueOf(document.getString("from")),
        document.getString("by"),
        Rebuild.State.valueOf(document.getString("state")),
        number(document, "folded"),
        number(document, "total"),
        Instant.parse(document.getString("startedAt")),
        finished == null ? null : Instant.parse(finished),
        document.getBoolean("same"),
        document.getList("differences", Document.class, List.of()).stream()
            .map(StoredRebuilds::difference)
            .toList(),
        document.getString("problem"));
  }

  private static TableDifference difference(Document document) {
    return new TableDifference(
        document.getString("table"),
        number(document, "before"),
        number(document, "after"),
        number(document, "onlyBefore"),
        number(document, "onlyAfter"),
        document.getList("examples", String.class));
  }

  private static long number(Document document, String field) {
    return ((Number) document.get(field)).longValue();
  }
}
