package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.priority.PriorityDismissals;
import ru.traektoria.route.model.priority.PriorityThemeId;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/** Dismissed proposals, one small document a theme and route. */
@Repository
class MongoPriorityDismissals implements PriorityDismissals {

  private final MongoCollection<Document> collection;

  MongoPriorityDismissals(MongoTemplate mongo) {
    this.collection = mongo.getCollection("priority_dismissals");
  }

  @Override
  public void dismiss(PriorityThemeId theme, Collection<RouteId> routes, Actor by, LocalDate on) {
    for (RouteId route : routes) {
      String id = Ids.derived("priority-dismissal", theme.value(), route.value());
      if (collection.find(Filters.eq("_id", id)).first() == null) {
        collection.replaceOne(
            Filters.eq("_id", id),
            new Document("_id", id)
                .append("theme", theme.value())
                .append("route", route.value())
                .append("by", by.subject())
                .append("on", on.toString()),
            new ReplaceOptions().upsert(true));
      }
    }
  }

  @Override
  public Set<String> of(PriorityThemeId theme) {
    Set<String> routes = new HashSet<>();
    collection
        .find(Filters.eq("theme", theme.value()))
        .forEach(document -> routes.add(document.getString("route")));
    return routes;
  }
}
