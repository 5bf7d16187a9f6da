package ru.traektoria.events.contest.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.application.Entries;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.events.contest.model.terms.EntryId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoEntries implements Entries {

  private final AggregateStore<ContestEntry> store;

  MongoEntries(AggregateStores stores) {
    this.store = stores.open("contest_entries", ContestEntry.class, MongoEntries::readFields);
  }

  private static Map<String, Object> readFields(ContestEntry entry) {
    return Map.of(
        "contest", entry.contest().value(),
        "teacher", entry.author().teacher().value(),
        "municipality", entry.author().place().municipality().value());
  }

  @Override
  public Optional<Stored<ContestEntry>> find(EntryId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<ContestEntry>> of(ContestId contest) {
    return store.query(new Document("contest", contest.value()));
  }

  @Override
  public List<Stored<ContestEntry>> ofTeacher(String teacher) {
    return store.query(new Document("teacher", teacher));
  }

  @Override
  public List<Stored<ContestEntry>> in(String municipality) {
    return store.query(new Document("municipality", municipality));
  }

  @Override
  public Stored<ContestEntry> create(EntryId id, Decision<ContestEntry, Void> decision) {
    return store.create(id.value(), "", decision);
  }

  @Override
  public Stored<ContestEntry> update(
      EntryId id, Long version, Function<ContestEntry, Decision<ContestEntry, Void>> how) {
    return store.update(id.value(), version, how);
  }
}
