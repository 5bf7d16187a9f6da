package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
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
import ru.traektoria.route.application.attestation.Exemptions;
import ru.traektoria.route.model.attestation.ExemptionId;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.terms.TeacherId;

/** Exemptions that schools recorded, a small document each. */
@Repository
class MongoExemptions implements Exemptions {

  private final AggregateStore<RecordedExemption> store;

  MongoExemptions(AggregateStores stores) {
    this.store =
        stores.open(
            "recorded_exemptions",
            RecordedExemption.class,
            one -> Map.of("teacher", one.teacher().value()));
  }

  @Override
  public Optional<Stored<RecordedExemption>> find(ExemptionId id) {
    return store.find(id.value());
  }

  @Override
  public List<RecordedExemption> of(TeacherId teacher) {
    return store.query(Filters.eq("teacher", teacher.value())).stream().map(Stored::state).toList();
  }

  @Override
  public List<RecordedExemption> all() {
    return store.query(new Document()).stream().map(Stored::state).toList();
  }

  @Override
  public Stored<RecordedExemption> add(
      ExemptionId id, String requestHash, Decision<RecordedExemption, Void> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<RecordedExemption> update(
      ExemptionId id,
      Long version,
      Function<RecordedExemption, Decision<RecordedExemption, Void>> decide) {
    return store.update(id.value(), version, decide);
  }
}
