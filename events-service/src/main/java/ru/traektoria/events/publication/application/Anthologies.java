package ru.traektoria.events.publication.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.publication.model.Anthology;
import ru.traektoria.events.publication.model.AnthologyId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All collections. */
public interface Anthologies {

  Optional<Stored<Anthology>> find(AnthologyId id);

  /** Collections of a municipality; of all where none is given. */
  List<Stored<Anthology>> in(Optional<String> municipality);

  Stored<Anthology> create(
      AnthologyId id, String requestHash, Decision<Anthology, Object> decision);

  Stored<Anthology> update(
      AnthologyId id, Long version, Function<Anthology, Decision<Anthology, Object>> how);
}
