package ru.traektoria.route.persistence;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.order.CourseOrders;
import ru.traektoria.route.model.order.CourseOrder;

/** Orders of courses in MongoDB: a few a year. */
@Repository
class MongoCourseOrders implements CourseOrders {

  private final AggregateStore<CourseOrder> store;

  MongoCourseOrders(AggregateStores stores) {
    this.store =
        stores.open(
            "course_orders", CourseOrder.class, o -> Map.of("municipality", o.municipality()));
  }

  @Override
  public Optional<Stored<CourseOrder>> find(String id) {
    return store.find(id);
  }

  @Override
  public List<CourseOrder> of(String municipality) {
    return store.query(Filters.eq("municipality", municipality)).stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public Stored<CourseOrder> add(
      String id, String requestHash, Decision<CourseOrder, Void> decision) {
    return store.create(id, requestHash, decision);
  }

  @Override
  public Stored<CourseOrder> update(
      String id, Long version, Function<CourseOrder, Decision<CourseOrder, Void>> decide) {
    return store.update(id, version, decide);
  }
}
