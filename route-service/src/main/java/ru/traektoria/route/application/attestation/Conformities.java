package ru.traektoria.route.application.attestation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.Conformity;
import ru.traektoria.route.model.attestation.ConformityId;

/** Аттестация на соответствие занимаемой должности. */
public interface Conformities {

  Optional<Stored<Conformity>> find(ConformityId id);

  List<Conformity> all();

  Stored<Conformity> add(
      ConformityId id, String requestHash, Decision<Conformity, AttestationEvent> first);

  Stored<Conformity> update(
      ConformityId id,
      Long version,
      Function<Conformity, Decision<Conformity, AttestationEvent>> decide);
}
