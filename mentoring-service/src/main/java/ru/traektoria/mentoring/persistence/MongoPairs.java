package ru.traektoria.mentoring.persistence;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoPairs implements Pairs {

  private final AggregateStore<MentoringPair> store;

  MongoPairs(AggregateStores stores) {
    this.store = stores.open("pairs", MentoringPair.class, MongoPairs::readFields);
  }

  private static Map<String, Object> readFields(MentoringPair pair) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", pair.place().municipality().value());
    fields.put("status", pair.status().name());
    fields.put("mentors", values(pair.terms().mentors()));
    fields.put("mentees", values(pair.terms().mentees()));
    return fields;
  }

  private static List<String> values(Collection<TeacherId> teachers) {
    return teachers.stream().map(TeacherId::value).toList();
  }

  @Override
  public Optional<Stored<MentoringPair>> find(PairId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<MentoringPair>> findAll(Collection<String> ids) {
    return store.findAll(ids);
  }

  @Override
  public List<Stored<MentoringPair>> in(Optional<String> municipality) {
    return store.query(within(municipality));
  }

  @Override
  public List<Stored<MentoringPair>> involving(TeacherId teacher) {
    return store.query(
        Filters.or(Filters.eq("mentors", teacher.value()), Filters.eq("mentees", teacher.value())));
  }

  @Override
  public List<Stored<MentoringPair>> activeLedBy(Collection<TeacherId> mentors) {
    return store.query(
        new Document("status", Status.ACTIVE.name())
            .append("mentors", new Document("$in", values(mentors))));
  }

  @Override
  public List<Stored<MentoringPair>> active(Optional<String> municipality) {
    return store.query(within(municipality).append("status", Status.ACTIVE.name()));
  }

  @Override
  public List<Stored<MentoringPair>> open(Optional<String> municipality) {
    return store.query(
        within(municipality)
            .append(
                "status",
                new Document("$in", List.of(Status.ACTIVE.name(), Status.PROPOSED.name()))));
  }

  @Override
  public Stored<MentoringPair> create(
      PairId id, String requestHash, Decision<MentoringPair, MentoringEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<MentoringPair> update(
      PairId id,
      long version,
      Function<MentoringPair, Decision<MentoringPair, MentoringEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public int createAll(List<New<MentoringPair>> pairs) {
    return store.createAll(pairs);
  }

  @Override
  public int updateAll(List<Change<MentoringPair>> changes) {
    return store.updateAll(changes);
  }

  private static Document within(Optional<String> municipality) {
    return municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new);
  }
}
