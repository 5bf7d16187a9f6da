package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.request.CourseRequests;
import ru.traektoria.route.model.request.Claim;
import ru.traektoria.route.model.request.CourseRequest;
import ru.traektoria.route.model.request.CourseRequestEvent;
import ru.traektoria.route.model.request.CourseRequestId;
import ru.traektoria.route.model.terms.TeacherId;

/** Requests in MongoDB; the unique claim keeps two equal ones apart even in the same instant. */
@Repository
class MongoCourseRequests implements CourseRequests {

  private static final String COLLECTION = "course_requests";

  private final AggregateStore<CourseRequest> store;

  MongoCourseRequests(AggregateStores stores, MongoTemplate mongo) {
    this.store =
        stores.open(
            COLLECTION,
            CourseRequest.class,
            r -> Map.of("teacher", r.teacher().value(), "claim", Claim.of(r)));
    mongo
        .getCollection(COLLECTION)
        .createIndex(Indexes.ascending("claim"), new IndexOptions().unique(true));
  }

  @Override
  public Optional<Stored<CourseRequest>> find(CourseRequestId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<CourseRequest>> of(TeacherId teacher) {
    return store.query(Filters.eq("teacher", teacher.value()));
  }

  @Override
  public List<Stored<CourseRequest>> all() {
    return store.query(new Document());
  }

  @Override
  public Optional<Stored<CourseRequest>> holding(String claim) {
    return store.query(Filters.eq("claim", claim)).stream().findFirst();
  }

  @Override
  public Stored<CourseRequest> add(
      CourseRequestId id, String requestHash, Decision<CourseRequest, CourseRequestEvent> first) {
    return store.create(id.value(), requestHash, first);
  }

  @Override
  public Stored<CourseRequest> update(
      CourseRequestId id,
      Long version,
      Function<CourseRequest, Decision<CourseRequest, CourseRequestEvent>> decide) {
    return store.update(id.value(), version, decide);
  }

  @Override
  public void react(
      CourseRequestId id,
      EventMessage cause,
      Function<CourseRequest, Decision<CourseRequest, CourseRequestEvent>> decide) {
    store.react(
        id.value(),
        cause,
        there -> there.<Decision<CourseRequest, CourseRequestEvent>>map(decide).orElseThrow());
  }
}
