package ru.traektoria.events.outside.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.ActivityEvent;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.events.outside.application.Outsides;
import ru.traektoria.events.outside.model.CountedContests;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.OutsideId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;

@Component
final class MongoOutsides implements Outsides {

  private final AggregateStore<Outside> store;
  private final AggregateStore<CountedContests> counted;

  MongoOutsides(AggregateStores stores) {
    this.store = stores.open("outside", Outside.class, MongoOutsides::readFields);
    this.counted = stores.open("counted_contests", CountedContests.class, list -> Map.of());
  }

  private static Map<String, Object> readFields(Outside outside) {
    return Map.of(
        "municipality", outside.place().municipality().value(),
        "teacher", outside.teacher().value());
  }

  @Override
  public Optional<Stored<Outside>> find(OutsideId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Outside>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public List<Stored<Outside>> of(TeacherId teacher) {
    return store.query(new Document("teacher", teacher.value()));
  }

  @Override
  public Stored<Outside> create(
      OutsideId id, String requestHash, Decision<Outside, ActivityEvent> told) {
    return store.create(id.value(), requestHash, told);
  }

  @Override
  public Stored<Outside> update(
      OutsideId id, long version, Function<Outside, Decision<Outside, ActivityEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public Stored<CountedContests> counted(String municipality) {
    return counted
        .find(municipality)
        .orElseGet(() -> new Stored<>(municipality, 0, new CountedContests(List.of())));
  }

  @Override
  public Stored<CountedContests> count(String municipality, long version, List<String> titles) {
    if (counted.find(municipality).isPresent()) {
      return counted.update(municipality, version, known -> known.replace(titles));
    }
    if (version != 0) {
      throw Problems.stale();
    }
    return counted.create(municipality, "", new CountedContests(List.of()).replace(titles));
  }
}
