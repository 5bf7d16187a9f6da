package ru.traektoria.route.application.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.order.CourseOrder;

/** Адресные запросы of all municipalities. */
public interface CourseOrders {

  Optional<Stored<CourseOrder>> find(String id);

  /** The orders of a municipality, in no order. */
  List<CourseOrder> of(String municipality);

  Stored<CourseOrder> add(String id, String requestHash, Decision<CourseOrder, Void> decision);

  Stored<CourseOrder> update(
      String id, Long version, Function<CourseOrder, Decision<CourseOrder, Void>> decide);
}
