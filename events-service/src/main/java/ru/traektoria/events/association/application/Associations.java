package ru.traektoria.events.association.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.AssociationEvent;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** All associations. */
public interface Associations {

  /** The association, if there is one. */
  Optional<Stored<Association>> find(AssociationId id);

  /** Those of these that exist. */
  List<Stored<Association>> findAll(Collection<String> ids);

  /** Associations of a municipality, or of all where none is given. */
  List<Stored<Association>> in(Optional<String> municipality);

  /** Associations in which the teacher is or was. */
  List<Stored<Association>> of(TeacherId teacher);

  /** Creates; a repeat of the same request meets the first one. */
  Stored<Association> create(
      AssociationId id, String requestHash, Decision<Association, AssociationEvent> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<Association> update(
      AssociationId id,
      long version,
      Function<Association, Decision<Association, AssociationEvent>> how);

  /** Creates many in bulk; those that exist stay as they are. */
  int createAll(List<New<Association>> associations);

  /** Writes many decided changes in bulk. */
  int updateAll(List<Change<Association>> changes);
}
