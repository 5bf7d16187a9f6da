package ru.traektoria.events.practice.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeEvent;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of practices. */
public interface Practices {

  Optional<Stored<Practice>> find(PracticeId id);

  /** Practices of a municipality; of all where none is given. */
  List<Stored<Practice>> in(Optional<String> municipality);

  Stored<Practice> create(
      PracticeId id, String requestHash, Decision<Practice, PracticeEvent> decision);

  Stored<Practice> update(
      PracticeId id, long version, Function<Practice, Decision<Practice, PracticeEvent>> how);
}
