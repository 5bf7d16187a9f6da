package ru.traektoria.events.association.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationEvent;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoAssociations implements Associations {

  private final AggregateStore<Association> store;

  MongoAssociations(AggregateStores stores) {
    this.store = stores.open("associations", Association.class, MongoAssociations::readFields);
  }

  private static Map<String, Object> readFields(Association association) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", association.place().municipality().value());
    fields.put(
        "teachers",
        association.memberships().stream().map(m -> m.teacher().value()).distinct().toList());
    return fields;
  }

  @Override
  public Optional<Stored<Association>> find(AssociationId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Association>> findAll(Collection<String> ids) {
    return store.findAll(ids);
  }

  @Override
  public List<Stored<Association>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public List<Stored<Association>> of(TeacherId teacher) {
    return store.query(new Document("teachers", teacher.value()));
  }

  @Override
  public Stored<Association> create(
      AssociationId id, String requestHash, Decision<Association, AssociationEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Association> update(
      AssociationId id,
      long version,
      Function<Association, Decision<Association, AssociationEvent>> how) {
    return store.update(id.value(), version, how);
  }

  @Override
  public int createAll(List<New<Association>> associations) {
    return store.createAll(associations);
  }

  @Override
  public int updateAll(List<Change<Association>> changes) {
    return store.updateAll(changes);
  }
}
