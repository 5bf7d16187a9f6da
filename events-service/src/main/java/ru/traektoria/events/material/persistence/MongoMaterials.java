package ru.traektoria.events.material.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.material.application.Materials;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialEvent;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

@Component
final class MongoMaterials implements Materials {

  private final AggregateStore<Material> store;

  MongoMaterials(AggregateStores stores) {
    this.store = stores.open("materials", Material.class, MongoMaterials::readFields);
  }

  private static Map<String, Object> readFields(Material material) {
    MaterialState state = material.state();
    return Map.of(
        "municipality",
        material.source().place().municipality().value(),
        "underway",
        state == MaterialState.SUBMITTED
            || state == MaterialState.UNDER_REVIEW
            || state == MaterialState.RETURNED);
  }

  @Override
  public Optional<Stored<Material>> find(MaterialId id) {
    return store.find(id.value());
  }

  @Override
  public List<Stored<Material>> in(Optional<String> municipality) {
    return store.query(
        municipality.map(id -> new Document("municipality", id)).orElseGet(Document::new));
  }

  @Override
  public List<Stored<Material>> underway(String municipality) {
    return store.query(new Document("municipality", municipality).append("underway", true));
  }

  @Override
  public Stored<Material> create(
      MaterialId id, String requestHash, Decision<Material, MaterialEvent> decision) {
    return store.create(id.value(), requestHash, decision);
  }

  @Override
  public Stored<Material> update(
      MaterialId id, long version, Function<Material, Decision<Material, MaterialEvent>> how) {
    return store.update(id.value(), version, how);
  }
}
