package ru.traektoria.events.contest.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.application.Contests;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoContests implements Contests {

  private final AggregateStore<Contest> store;

  MongoContests(AggregateStores stores) {
    this.store =
        stores.open(
            "contests",
            Contest.class,
            contest -> Map.of("municipality", contest.place().municipality().value()));
  }

  @Override
  public Optional<Stored<Contest>> find(ContestId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Contest>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<Contest> create(
      ContestId id, String requestHash, Decision<Contest, Void> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Contest> update(
      ContestId id, Long version, Function<Contest, Decision<Contest, Void>> how) {
    return store.update(id.value(), version, how);
  }
}
