package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.attestation.AttestationLists;
import ru.traektoria.route.model.attestation.ListEvent;
import ru.traektoria.route.model.attestation.ListedAttestation;

/** The lists of those to be attested, a document for a teacher, a year and a kind. */
@Repository
class MongoAttestationLists implements AttestationLists {

  private final AggregateStore<ListedAttestation> store;

  MongoAttestationLists(AggregateStores stores) {
    this.store =
        stores.open(
            "attestationLists",
            ListedAttestation.class,
            line -> Map.of("year", line.year().toString()));
  }

  @Override
  public Optional<Stored<ListedAttestation>> find(String id) {
    return store.find(id);
  }

  @Override
  public List<Stored<ListedAttestation>> of(AcademicYear year) {
    return store.query(Filters.eq("year", year.toString()));
  }

  @Override
  public Stored<ListedAttestation> update(
      String id,
      Long version,
      Function<ListedAttestation, Decision<ListedAttestation, ListEvent>> decide) {
    return store.update(id, version, decide);
  }

  @Override
  public int addAll(List<Decision.Accepted<ListedAttestation, ListEvent>> lines) {
    return store.createAll(
        lines.stream()
            .map(line -> new AggregateStore.New<>(line.state().id(), line.state(), line.events()))
            .toList());
  }

  @Override
  public int changeAll(List<Change> changes) {
    return store.updateAll(
        changes.stream()
            .map(c -> new AggregateStore.Change<>(c.from(), c.to().state(), c.to().events()))
            .toList());
  }
}
