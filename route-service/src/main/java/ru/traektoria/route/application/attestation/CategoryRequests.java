package ru.traektoria.route.application.attestation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequestId;

/** Аттестация на категорию: all intentions, applications and outcomes. */
public interface CategoryRequests {

  Optional<Stored<CategoryRequest>> find(CategoryRequestId id);

  List<CategoryRequest> all();

  Stored<CategoryRequest> add(
      CategoryRequestId id, String requestHash, Decision<CategoryRequest, AttestationEvent> first);

  Stored<CategoryRequest> update(
      CategoryRequestId id,
      Long version,
      Function<CategoryRequest, Decision<CategoryRequest, AttestationEvent>> decide);
}
