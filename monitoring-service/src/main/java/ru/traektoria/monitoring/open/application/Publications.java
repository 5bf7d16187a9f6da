package ru.traektoria.monitoring.open.application;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.open.model.Act;
import ru.traektoria.monitoring.open.model.Publication;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/** Публикации муниципалитетов, in the store. */
@Component
public class Publications {

  private final AggregateStore<Publication> store;

  Publications(AggregateStores stores) {
    this.store = stores.open("publications", Publication.class, publication -> Map.of());
  }

  /** The municipality's; empty: it has never proposed one. */
  public Optional<Stored<Publication>> of(String municipality) {
    return municipality == null ? Optional.empty() : store.find(id(municipality));
  }

  /**
   * Decides on the version that the person saw; 0: there was none yet.
   *
   * @throws org.springframework.web.ErrorResponseException 412 for another version, 422 with the
   *     reasons of a refusal
   */
  Stored<Publication> change(
      String municipality, long version, Function<Publication, Decision<Publication, Act>> decide) {
    if (version > 0) {
      return store.update(id(municipality), version, before -> stored(decide.apply(before)));
    }
    if (of(municipality).isPresent()) {
      throw Problems.stale();
    }
    return store.create(
        id(municipality), "", stored(decide.apply(Publication.closed(municipality))));
  }

  /** Nobody outside reads of it: what was done is kept in the state, and nothing is sent. */
  private static Decision<Publication, Act> stored(Decision<Publication, Act> decision) {
    return decision instanceof Decision.Accepted<Publication, Act> accepted
        ? Decision.accept(accepted.state())
        : decision;
  }

  private static String id(String municipality) {
    return Ids.derived("publication", municipality);
  }
}
