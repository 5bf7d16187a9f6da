package ru.traektoria.route.web.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.order.CourseOrders;
import ru.traektoria.route.application.order.FixingOrder;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Item;
import ru.traektoria.route.model.order.CourseOrder.Letter;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.web.Acting;

/** Lets the methodist through to the orders of the own municipality. */
@Component
class OrderDoor {

  private final CourseOrders orders;
  private final FixingOrder fixing;
  private final Clock clock;

  OrderDoor(CourseOrders orders, FixingOrder fixing, Clock clock) {
    this.orders = orders;
    this.fixing = fixing;
    this.clock = clock;
  }

  /** The newest first. */
  List<CourseOrder> all(Viewer viewer) {
    return orders.of(municipality(viewer)).stream()
        .sorted(Comparator.comparing(CourseOrder::orderedOn).reversed())
        .toList();
  }

  List<Item> pending(Viewer viewer, Quarter quarter) {
    return fixing.pending(municipality(viewer), quarter);
  }

  CourseOrder fix(Viewer viewer, Quarter quarter, Letter letter) {
    return fixing.fix(municipality(viewer), quarter, letter, Acting.of(viewer), today());
  }

  Stored<CourseOrder> annul(Viewer viewer, String id, long version, String reason) {
    return orders.update(
        order(viewer, id).id(), version, order -> order.annul(reason, Acting.of(viewer), today()));
  }

  Stored<CourseOrder> order(Viewer viewer, String id) {
    return orders
        .find(id)
        .filter(order -> order.state().municipality().equals(municipality(viewer)))
        .orElseThrow(() -> Problems.notFound("Запрос", id));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The quarter of an address; 400 for anything else. */
  static Quarter quarter(String text) {
    try {
      return new Quarter(text);
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest(nonsense.getMessage());
    }
  }

  private static String municipality(Viewer viewer) {
    return viewer.municipality().orElseThrow(() -> Problems.notFound("Запрос"));
  }
}
