package ru.traektoria.events.bulletin.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.BulletinEvent;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collection of bulletins. */
public interface Bulletins {

  Optional<Stored<Bulletin>> find(BulletinId id);

  /** Bulletins of a municipality; of all where none is given. */
  List<Stored<Bulletin>> in(Optional<String> municipality);

  Stored<Bulletin> create(
      BulletinId id, String requestHash, Decision<Bulletin, BulletinEvent> decision);

  /** Decides again while others confirm. */
  Stored<Bulletin> update(BulletinId id, Function<Bulletin, Decision<Bulletin, BulletinEvent>> how);
}
