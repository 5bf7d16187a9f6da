package ru.traektoria.mentoring.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.application.target.TargetModels;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.AdoptionId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoTargetModels implements TargetModels {

  private final AggregateStore<TargetModelAdoption> store;

  MongoTargetModels(AggregateStores stores) {
    this.store =
        stores.open(
            "target_models",
            TargetModelAdoption.class,
            adoption -> Map.of("municipality", adoption.place().municipality().value()));
  }

  @Override
  public Optional<Stored<TargetModelAdoption>> find(AdoptionId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<TargetModelAdoption>> findAll(Collection<String> ids) {
    return store.findAll(ids);
  }

  @Override
  public List<Stored<TargetModelAdoption>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public Stored<TargetModelAdoption> create(
      AdoptionId id, Decision<TargetModelAdoption, MentoringEvent> decision) {
    return store.create(id.value(), "", decision);
  }

  @Override
  public Stored<TargetModelAdoption> update(
      AdoptionId id,
      long version,
      Function<TargetModelAdoption, Decision<TargetModelAdoption, MentoringEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public int createAll(List<New<TargetModelAdoption>> adoptions) {
    return store.createAll(adoptions);
  }

  @Override
  public int updateAll(List<Change<TargetModelAdoption>> changes) {
    return store.updateAll(changes);
  }
}
