package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.route.application.Approvers;
import ru.traektoria.route.model.terms.Actor.Capacity;

/** One small document a municipality that decided otherwise than usual. */
@Repository
class MongoApprovers implements Approvers {

  private final MongoCollection<Document> collection;

  MongoApprovers(MongoTemplate mongo) {
    this.collection = mongo.getCollection("approvers");
  }

  @Override
  public Set<Capacity> of(String municipality) {
    Document found = collection.find(Filters.eq("_id", municipality)).first();
    return found == null
        ? USUAL
        : found.getList("approvers", String.class).stream()
            .map(Capacity::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void set(String municipality, Set<Capacity> approvers) {
    collection.replaceOne(
        Filters.eq("_id", municipality),
        new Document("_id", municipality)
            .append("approvers", approvers.stream().map(Capacity::name).sorted().toList()),
        new ReplaceOptions().upsert(true));
  }
}
