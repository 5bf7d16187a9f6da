package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.external.Arrivals;
import ru.traektoria.route.model.external.Arrival;
import ru.traektoria.route.model.terms.ArrivalState;

/** What the ЦНППМ sent, one document a number. */
@Repository
class MongoArrivals implements Arrivals {

  private final AggregateStore<Arrival> store;

  MongoArrivals(AggregateStores stores) {
    this.store = stores.open("arrivals", Arrival.class, MongoArrivals::readFields);
  }

  @Override
  public Optional<Arrival> find(String externalId) {
    return store.find(id(externalId)).map(Stored::state);
  }

  @Override
  public void save(Arrival arrival) {
    String id = id(arrival.route().externalId());
    if (store.find(id).isEmpty()) {
      store.create(id, id, Decision.accept(arrival));
    }
    store.update(id, null, there -> Decision.accept(arrival));
  }

  @Override
  public List<Arrival> in(ArrivalState... states) {
    return store
        .query(Filters.in("arrival", Arrays.stream(states).map(Enum::name).toList()))
        .stream()
        .map(Stored::state)
        .sorted(Comparator.comparing(Arrival::receivedOn).reversed())
        .toList();
  }

  private static String id(String externalId) {
    return Ids.derived("arrival", externalId);
  }

  private static Map<String, Object> readFields(Arrival arrival) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("arrival", arrival.state().name());
    fields.put("receivedOn", arrival.receivedOn().toString());
    return fields;
  }
}
