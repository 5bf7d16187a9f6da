package ru.traektoria.events.practice.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.practice.application.Practices;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeEvent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoPractices implements Practices {

  private final AggregateStore<Practice> store;

  MongoPractices(AggregateStores stores) {
    this.store = stores.open("practices", Practice.class, MongoPractices::readFields);
  }

  private static Map<String, Object> readFields(Practice practice) {
    return Map.of("municipality", practice.source().place().municipality().value());
  }

  @Override
  public Optional<Stored<Practice>> find(PracticeId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Practice>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Practice> create(
      PracticeId id, String requestHash, Decision<Practice, PracticeEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Practice> update(
      PracticeId id, long version, Function<Practice, Decision<Practice, PracticeEvent>> how) {
    return store.update(id.value(), version, how);
  }
}
