package ru.traektoria.mentoring.application.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.TargetModelAdoption;
import ru.traektoria.mentoring.model.TargetModelAdoption.AdoptionId;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Adoptions of the target model, one an organisation. */
public interface TargetModels {

  /** The adoption, if there is one. */
  Optional<Stored<TargetModelAdoption>> find(AdoptionId id);

  /** Those of these that exist. */
  List<Stored<TargetModelAdoption>> findAll(Collection<String> ids);

  /** Adoptions of a municipality, or of all where none is given. */
  List<Stored<TargetModelAdoption>> in(Optional<String> municipality);

  /** Creates the adoption of an organisation. */
  Stored<TargetModelAdoption> create(
      AdoptionId id, Decision<TargetModelAdoption, MentoringEvent> decision);

  /** Finds, decides, saves, guarded by the version that was seen. */
  Stored<TargetModelAdoption> update(
      AdoptionId id,
      long version,
      Function<TargetModelAdoption, Decision<TargetModelAdoption, MentoringEvent>> how);

  /** Creates many in bulk; those that exist stay as they are. */
  int createAll(List<New<TargetModelAdoption>> adoptions);

  /** Writes many decided changes in bulk. */
  int updateAll(List<Change<TargetModelAdoption>> changes);
}
