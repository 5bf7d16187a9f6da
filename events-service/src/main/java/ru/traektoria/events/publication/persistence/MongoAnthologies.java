package ru.traektoria.events.publication.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.publication.application.Anthologies;
import ru.traektoria.events.publication.model.Anthology;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoAnthologies implements Anthologies {

  private final AggregateStore<Anthology> store;

  MongoAnthologies(AggregateStores stores) {
    this.store =
        stores.open(
            "anthologies",
            Anthology.class,
            one -> Map.of("municipality", one.municipality().value()));
  }

  @Override
  public Optional<Stored<Anthology>> find(AnthologyId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Anthology>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Anthology> create(
      AnthologyId id, String requestHash, Decision<Anthology, Object> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Anthology> update(
      AnthologyId id, Long version, Function<Anthology, Decision<Anthology, Object>> how) {
    return store.update(id.value(), version, how);
  }
}
