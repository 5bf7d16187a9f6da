package ru.traektoria.events.consultation.persistence;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.events.consultation.application.TopicLists;
import ru.traektoria.events.consultation.model.TopicList;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoTopicLists implements TopicLists {

  private final AggregateStore<TopicList> store;

  MongoTopicLists(AggregateStores stores) {
    this.store = stores.open("consultationTopics", TopicList.class, list -> Map.of());
  }

  @Override
  public Optional<Stored<TopicList>> find(String municipality) {
    return store.find(municipality);
  }

  @Override
  public Stored<TopicList> save(TopicList usual, long version, Change how) {
    String id = usual.municipality().value();
    if (version == 0) {
      store.create(id, "", Decision.accept(usual));
      return store.update(id, 1L, how::of);
    }
    return store.update(id, version, how::of);
  }
}
