package ru.traektoria.route.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.course.CourseLine;
import ru.traektoria.route.application.course.Courses;
import ru.traektoria.route.model.course.CourseEvent;
import ru.traektoria.route.model.course.CourseKind;
import ru.traektoria.route.model.course.CourseMark;
import ru.traektoria.route.model.course.CourseRecord;
import ru.traektoria.route.model.course.Priority;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.TeacherId;

/** Course records in MongoDB; rows of lists are read without opening the state. */
@Repository
class MongoCourses implements Courses {

  private static final String COLLECTION = "courses";

  private final AggregateStore<CourseRecord> store;
  private final MongoCollection<Document> documents;

  MongoCourses(AggregateStores stores, MongoTemplate mongo) {
    this.store = stores.open(COLLECTION, CourseRecord.class, MongoCourses::readFields);
    this.documents = mongo.getCollection(COLLECTION);
  }

  @Override
  public Optional<Stored<CourseRecord>> find(CourseId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<CourseRecord>> of(TeacherId teacher) {
    return store.query(Filters.eq("teacher", teacher.value()));
  }

  @Override
  public List<CourseLine> lines() {
    List<CourseLine> lines = new ArrayList<>();
    documents
        .find()
        .projection(Projections.exclude("state", "outbox", "seen"))
        .forEach(document -> lines.add(line(document)));
    return lines;
  }

  @Override
  public Map<String, Stored<CourseRecord>> withIdentity(Collection<String> identities) {
    Map<String, Stored<CourseRecord>> found = new HashMap<>();
    store
        .query(Filters.in("identity", identities))
        .forEach(
            c -> found.put(CourseRecord.identity(c.state().teacher(), c.state().content()), c));
    return found;
  }

  @Override
  public Stored<CourseRecord> add(
      CourseId id, String requestHash, Decision<CourseRecord, CourseEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<CourseRecord> update(
      CourseId id,
      Long version,
      Function<CourseRecord, Decision<CourseRecord, CourseEvent>> decide) {
    return store.update(id.value(), version, decide);
  }

  @Override
  public int addAll(List<Decision.Accepted<CourseRecord, CourseEvent>> courses) {
    return store.createAll(
        courses.stream()
            .map(c -> new AggregateStore.New<>(c.state().id().value(), c.state(), c.events()))
            .toList());
  }

  @Override
  public int changeAll(List<Change> changes) {
    return store.updateAll(
        changes.stream()
            .map(c -> new AggregateStore.Change<>(c.from(), c.to().state(), c.to().events()))
            .toList());
  }

  private static Map<String, Object> readFields(CourseRecord course) {
    CourseLine line = CourseLine.of(course);
    Map<String, Object> fields = new HashMap<>();
    fields.put("teacher", line.teacher());
    fields.put("municipality", line.municipality());
    fields.put("organisation", line.organisation());
    fields.put("title", line.title());
    fields.put("provider", line.provider());
    fields.put("kind", line.kind().name());
    fields.put("hours", line.hours());
    fields.put("documentOn", line.documentOn().toString());
    fields.put("documentNumber", line.documentNumber());
    fields.put("priority", line.priority());
    fields.put("priorityLevel", line.priorityLevel() == null ? null : line.priorityLevel().name());
    fields.put("federalRegister", line.federalRegister());
    fields.put("stage", line.state().name());
    fields.put("imported", line.imported());
    fields.put("programme", line.programme());
    fields.put("marks", line.marks().stream().map(CourseMark::name).toList());
    fields.put("identity", CourseRecord.identity(course.teacher(), course.content()));
    return fields;
  }

  private static CourseLine line(Document d) {
    String level = d.getString("priorityLevel");
    return new CourseLine(
        d.getString("_id"),
        d.getString("teacher"),
        d.getString("municipality"),
        d.getString("organisation"),
        d.getString("title"),
        d.getString("provider"),
        CourseKind.valueOf(d.getString("kind")),
        d.get("hours", Number.class).intValue(),
        LocalDate.parse(d.getString("documentOn")),
        d.getString("documentNumber"),
        d.getString("priority"),
        level == null ? null : Priority.Level.valueOf(level),
        d.getBoolean("federalRegister", false),
        CourseRecord.State.valueOf(d.getString("stage")),
        d.getBoolean("imported", false),
        d.getString("programme"),
        d.getList("marks", String.class, List.of()).stream().map(CourseMark::valueOf).toList());
  }
}
