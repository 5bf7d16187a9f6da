package ru.traektoria.events.bulletin.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.bulletin.application.Bulletins;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.BulletinEvent;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoBulletins implements Bulletins {

  private final AggregateStore<Bulletin> store;

  MongoBulletins(AggregateStores stores) {
    this.store =
        stores.open(
            "bulletins", Bulletin.class, one -> Map.of("municipality", one.municipality().value()));
  }

  @Override
  public Optional<Stored<Bulletin>> find(BulletinId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Bulletin>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Bulletin> create(
      BulletinId id, String requestHash, Decision<Bulletin, BulletinEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Bulletin> update(
      BulletinId id, Function<Bulletin, Decision<Bulletin, BulletinEvent>> how) {
    return store.update(id.value(), null, how);
  }
}
