package ru.traektoria.mentoring.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.community.Communities;
import ru.traektoria.mentoring.model.community.Community;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoCommunities implements Communities {

  private final AggregateStore<Community> store;

  MongoCommunities(AggregateStores stores) {
    store =
        stores.open(
            "communities", Community.class, one -> Map.of("municipality", one.municipality()));
  }

  @Override
  public List<Stored<Community>> in(String municipality) {
    return store.query(new Document("municipality", municipality)).stream()
        .sorted(Comparator.comparing(one -> one.state().terms().openedOn()))
        .toList();
  }

  @Override
  public Stored<Community> open(String id, String requestHash, Decision<Community, ?> decision) {
    return store.create(id, requestHash, decision);
  }
}
