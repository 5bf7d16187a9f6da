package ru.traektoria.route.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.attestation.CategoryRequests;
import ru.traektoria.route.model.attestation.AttestationEvent;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.CategoryRequestId;

/** Category requests in MongoDB. */
@Repository
class MongoCategoryRequests implements CategoryRequests {

  private final AggregateStore<CategoryRequest> store;

  MongoCategoryRequests(AggregateStores stores) {
    this.store =
        stores.open(
            "category_requests",
            CategoryRequest.class,
            request -> Map.of("teacher", request.teacher().value()));
  }

  @Override
  public Optional<Stored<CategoryRequest>> find(CategoryRequestId id) {
    return store.find(id.value());
  }

  @Override
  public List<CategoryRequest> all() {
    return store.query(new Document()).stream().map(Stored::state).toList();
  }

  @Override
  public Stored<CategoryRequest> add(
      CategoryRequestId id, String requestHash, Decision<CategoryRequest, AttestationEvent> first) {
    return store.create(id.value(), requestHash, first);
  }

  @Override
  public Stored<CategoryRequest> update(
      CategoryRequestId id,
      Long version,
      Function<CategoryRequest, Decision<CategoryRequest, AttestationEvent>> decide) {
    return store.update(id.value(), version, decide);
  }
}
