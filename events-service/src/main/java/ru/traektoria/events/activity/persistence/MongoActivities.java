package ru.traektoria.events.activity.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.application.Activities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Kept with the day it takes place and everybody on its lists, for the queries of lists. */
@Component
final class MongoActivities implements Activities {

  private final AggregateStore<Activity> store;

  MongoActivities(AggregateStores stores) {
    this.store = stores.open("activities", Activity.class, MongoActivities::readFields);
  }

  private static Map<String, Object> readFields(Activity activity) {
    LocalDate day =
        activity.heldOn() == null ? activity.description().when().on() : activity.heldOn();
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", activity.place().municipality().value());
    fields.put("day", day.toString());
    fields.put(
        "teachers", activity.enrolments().value().stream().map(e -> e.teacher().value()).toList());
    String series = activity.description().more().setting().series();
    if (series != null) {
      fields.put("series", series);
    }
    return fields;
  }

  @Override
  public Optional<Stored<Activity>> find(ActivityId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Activity>> findAll(Collection<String> ids) {
    return store.findAll(ids);
  }

  @Override
  public List<Stored<Activity>> between(
      LocalDate from, LocalDate to, Optional<String> municipality) {
    Document days = new Document("$gte", from.toString()).append("$lte", to.toString());
    Document filter = new Document("day", days);
    municipality.ifPresent(id -> filter.append("municipality", id));
    return store.query(filter);
  }

  @Override
  public List<Stored<Activity>> of(TeacherId teacher) {
    return store.query(new Document("teachers", teacher.value()));
  }

  @Override
  public List<Stored<Activity>> ofSeries(String series) {
    return store.query(new Document("series", series));
  }

  @Override
  public Stored<Activity> create(
      ActivityId id, String requestHash, Decision<Activity, ActivityEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Activity> update(
      ActivityId id, Long version, Function<Activity, Decision<Activity, ActivityEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public int createAll(List<New<Activity>> activities) {
    return store.createAll(activities);
  }

  @Override
  public int updateAll(List<Change<Activity>> changes) {
    return store.updateAll(changes);
  }
}
