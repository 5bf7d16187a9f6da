package ru.traektoria.events.laboratory.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.events.laboratory.model.Call;
import ru.traektoria.events.laboratory.model.Laboratory;
import ru.traektoria.events.laboratory.model.LaboratoryEvent;
import ru.traektoria.events.laboratory.model.LaboratoryId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** The collections of laboratories and of the yearly calls. */
public interface Laboratories {

  Optional<Stored<Laboratory>> find(LaboratoryId id);

  /** Laboratories of a municipality; of all where none is given. */
  List<Stored<Laboratory>> in(Optional<String> municipality);

  Stored<Laboratory> create(LaboratoryId id, Decision<Laboratory, LaboratoryEvent> decision);

  Stored<Laboratory> update(
      LaboratoryId id,
      Long version,
      Function<Laboratory, Decision<Laboratory, LaboratoryEvent>> how);

  /** The call of a year: as the municipality set it, or the usual one. */
  Call call(String municipality, int year);

  /** Sets the call of a year. */
  Call change(String municipality, int year, Function<Call, Decision<Call, Void>> how);
}
