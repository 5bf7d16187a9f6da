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
import ru.traektoria.route.application.group.GroupRolls;
import ru.traektoria.route.model.group.GroupRoll;

/** Rolls of groups in MongoDB: one small document a group. */
@Repository
class MongoGroupRolls implements GroupRolls {

  private final AggregateStore<GroupRoll> store;

  MongoGroupRolls(AggregateStores stores) {
    this.store =
        stores.open(
            "group_rolls", GroupRoll.class, r -> Map.of("programme", r.programme().value()));
  }

  @Override
  public Optional<GroupRoll> find(String id) {
    return store.find(id).map(Stored::state);
  }

  @Override
  public List<GroupRoll> all() {
    return store.query(new Document()).stream().map(Stored::state).toList();
  }

  @Override
  public void addMissing(GroupRoll empty) {
    store.createAll(List.of(new AggregateStore.New<>(empty.id(), empty, List.of())));
  }

  @Override
  public GroupRoll update(String id, Function<GroupRoll, Decision<GroupRoll, Void>> decide) {
    return store.update(id, null, decide).state();
  }
}
