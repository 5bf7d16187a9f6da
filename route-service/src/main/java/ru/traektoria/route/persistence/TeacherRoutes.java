package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Which routes a teacher has, one small document a teacher: found by id, while a query by teacher
 * would scan. Written before the route itself, so a crash between the two leaves an id that leads
 * nowhere, never a route that nobody finds.
 */
@Component
class TeacherRoutes {

  private static final int BULK = 500;

  private final MongoCollection<Document> collection;

  TeacherRoutes(MongoTemplate mongo) {
    this.collection = mongo.getCollection("teacher_routes");
  }

  List<String> of(TeacherId teacher) {
    Document found = collection.find(Filters.eq("_id", teacher.value())).first();
    return found == null ? List.of() : found.getList("routes", String.class, List.of());
  }

  void add(Map<TeacherId, List<RouteId>> routes) {
    List<UpdateOneModel<Document>> updates = new ArrayList<>();
    routes.forEach((teacher, ids) -> updates.add(update(teacher, ids)));
    for (int from = 0; from < updates.size(); from += BULK) {
      collection.bulkWrite(updates.subList(from, Math.min(updates.size(), from + BULK)));
    }
  }

  private static UpdateOneModel<Document> update(TeacherId teacher, List<RouteId> ids) {
    Document each = new Document("$each", ids.stream().map(RouteId::value).toList());
    return new UpdateOneModel<>(
        Filters.eq("_id", teacher.value()),
        new Document("$addToSet", new Document("routes", each)),
        new UpdateOptions().upsert(true));
  }
}
