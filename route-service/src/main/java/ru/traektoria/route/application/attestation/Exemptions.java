package ru.traektoria.route.application.attestation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.attestation.ExemptionId;
import ru.traektoria.route.model.attestation.RecordedExemption;
import ru.traektoria.route.model.terms.TeacherId;

/** Освобождения от аттестации, as schools recorded them; removed ones stay to be read. */
public interface Exemptions {

  Optional<Stored<RecordedExemption>> find(ExemptionId id);

  List<RecordedExemption> of(TeacherId teacher);

  List<RecordedExemption> all();

  Stored<RecordedExemption> add(
      ExemptionId id, String requestHash, Decision<RecordedExemption, Void> decision);

  Stored<RecordedExemption> update(
      ExemptionId id,
      Long version,
      Function<RecordedExemption, Decision<RecordedExemption, Void>> decide);
}
