package ru.traektoria.events.material.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialEvent;
import ru.traektoria.events.material.model.MaterialId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of materials. */
public interface Materials {

  Optional<Stored<Material>> find(MaterialId id);

  /** Materials of a municipality; of all where none is given. */
  List<Stored<Material>> in(Optional<String> municipality);

  /** Those that are submitted, returned or under review: what somebody has to do with. */
  List<Stored<Material>> underway(String municipality);

  Stored<Material> create(
      MaterialId id, String requestHash, Decision<Material, MaterialEvent> decision);

  Stored<Material> update(
      MaterialId id, long version, Function<Material, Decision<Material, MaterialEvent>> how);
}
