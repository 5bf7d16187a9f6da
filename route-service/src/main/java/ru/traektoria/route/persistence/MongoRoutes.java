package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Routes in MongoDB; rows of lists are read without opening the state. */
@Repository
class MongoRoutes implements Routes {

  private static final String COLLECTION = "routes";

  private final AggregateStore<Route> store;
  private final MongoCollection<Document> documents;
  private final TeacherRoutes teachers;

  MongoRoutes(AggregateStores stores, MongoTemplate mongo, TeacherRoutes teachers) {
    this.store = stores.open(COLLECTION, Route.class, RouteFields::of);
    this.documents = mongo.getCollection(COLLECTION);
    this.teachers = teachers;
  }

  @Override
  public Optional<Stored<Route>> find(RouteId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Route>> of(TeacherId teacher) {
    return store.findAll(teachers.of(teacher));
  }

  @Override
  public List<RouteLine> lines(RouteFilter filter) {
    List<RouteLine> lines = new ArrayList<>();
    documents
        .find(matching(filter))
        .projection(Projections.exclude("state", "outbox", "seen"))
        .forEach(document -> lines.add(RouteFields.line(document)));
    return lines;
  }

  private Bson matching(RouteFilter filter) {
    if (filter.teacher() != null) {
      return Filters.in("_id", teachers.of(new TeacherId(filter.teacher())));
    }
    return filter.state() == null ? new Document() : Filters.eq("stage", filter.state().name());
  }

  @Override
  public Stored<Route> start(
      RouteId id, TeacherId teacher, String requestHash, Decision<Route, RouteEvent> decision) {
    if (decision.accepted()) {
      teachers.add(Map.of(teacher, List.of(id)));
    }
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Route> update(
      RouteId id, Long version, Function<Route, Decision<Route, RouteEvent>> decide) {
    return store.update(id.value(), version, decide);
  }

  @Override
  public Optional<Stored<Route>> react(
      RouteId id,
      TeacherId teacher,
      EventMessage cause,
      Function<Optional<Route>, Decision<Route, RouteEvent>> decide) {
    teachers.add(Map.of(teacher, List.of(id)));
    return store.react(id.value(), cause, decide);
  }

  @Override
  public Set<RouteId> existing(Collection<RouteId> ids) {
    Set<RouteId> found = new HashSet<>();
    documents
        .find(Filters.in("_id", ids.stream().map(RouteId::value).toList()))
        .projection(Projections.include("_id"))
        .forEach(document -> found.add(new RouteId(document.getString("_id"))));
    return found;
  }

  @Override
  public int addHistory(List<Decision.Accepted<Route, RouteEvent>> routes) {
    Map<TeacherId, List<RouteId>> index = new HashMap<>();
    routes.forEach(
        route ->
            index
                .computeIfAbsent(route.state().teacher(), t -> new ArrayList<>())
                .add(route.state().id()));
    teachers.add(index);
    return store.createAll(
        routes.stream()
            .map(r -> new AggregateStore.New<>(r.state().id().value(), r.state(), r.events()))
            .toList());
  }
}
