package ru.traektoria.platform.events.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The last sequence taken in of every source aggregate, one small document each. */
final class Positions {

  private final MongoCollection<Document> collection;

  Positions(MongoTemplate mongo) {
    this.collection = mongo.getCollection("intake_positions");
  }

  /** The positions of these aggregates; 0 for those never met. */
  Map<String, Long> read(Collection<String> keys) {
    Map<String, Long> positions = new HashMap<>();
    keys.forEach(key -> positions.put(key, 0L));
    collection
        .find(Filters.in("_id", Set.copyOf(keys)))
        .forEach(
            d -> positions.put(d.getString("_id"), d.get("sequence", Number.class).longValue()));
    return positions;
  }

  void write(Map<String, Long> positions) {
    List<ReplaceOneModel<Document>> writes =
        positions.entrySet().stream()
            .map(
                e ->
                    new ReplaceOneModel<>(
                        Filters.eq("_id", e.getKey()),
                        new Document("_id", e.getKey()).append("sequence", e.getValue()),
                        new ReplaceOptions().upsert(true)))
            .toList();
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes);
    }
  }
}
