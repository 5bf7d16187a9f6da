package ru.traektoria.route.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.attestation.Conformities;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ConformityId;

/** Attestation for conformity in MongoDB. */
@Repository
class MongoConformities implements Conformities {

  private final AggregateStore<Conformity> store;

  MongoConformities(AggregateStores stores) {
    this.store =
        stores.open(
            "conformities", Conformity.class, one -> Map.of("teacher", one.teacher().value()));
  }

  @Override
  public Optional<Stored<Conformity>> find(ConformityId id) {
    return store.find(id.value());
  }

  @Override
  public List<Conformity> all() {
    return store.query(new Document()).stream().map(Stored::state).toList();
  }

  @Override
  public Stored<Conformity> add(
      ConformityId id, String requestHash, Decision<Conformity, AttestationEvent> first) {
    return store.create(id.value(), requestHash, first);
  }

  @Override
  public Stored<Conformity> update(
      ConformityId id,
      Long version,
      Function<Conformity, Decision<Conformity, AttestationEvent>> decide) {
    return store.update(id.value(), version, decide);
  }
}
