package ru.traektoria.staff.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.model.place.Municipality;
import ru.traektoria.staff.model.place.MunicipalityId;
import ru.traektoria.staff.model.text.RussianOrder;

/** The municipalities of the region. */
@Repository
public class Municipalities {

  private final AggregateStore<Municipality> store;

  Municipalities(AggregateStores stores) {
    this.store =
        stores.open(
            "municipalities",
            Municipality.class,
            m -> Map.of("region", m.region().value(), "name", m.name()));
  }

  /** The aggregates themselves, to be changed. */
  public AggregateStore<Municipality> store() {
    return store;
  }

  /** The municipality. */
  public Optional<Stored<Municipality>> find(MunicipalityId id) {
    return store.find(id.value());
  }

  /** All of them, by name. */
  public List<Stored<Municipality>> all() {
    return store.query(new Document()).stream()
        .sorted(Comparator.comparing(m -> RussianOrder.key(m.state().name())))
        .toList();
  }
}
