package ru.traektoria.events.practice.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.events.practice.application.Readers;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeEvent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.events.practice.model.PracticeReaders;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;

@Component
final class MongoReaders implements Readers {

  private final AggregateStore<PracticeReaders> store;

  MongoReaders(AggregateStores stores) {
    this.store = stores.open("practice_readers", PracticeReaders.class, one -> Map.of());
  }

  @Override
  public List<PracticeReaders> of(Collection<PracticeId> practices) {
    return store.findAll(practices.stream().map(MongoReaders::id).toList()).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public void update(
      Practice practice, Function<PracticeReaders, Decision<PracticeReaders, PracticeEvent>> how) {
    String id = id(practice.id());
    if (store.find(id).isEmpty()) {
      store.create(id, "", Decision.unchanged(PracticeReaders.of(practice)));
    }
    store.update(id, null, how);
  }

  /** Not the practice's own id: the events of the two are numbered apart. */
  private static String id(PracticeId practice) {
    return Ids.derived("practice-readers", practice.value());
  }
}
