package ru.traektoria.route.web.order;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Item;
import ru.traektoria.route.model.order.CourseOrder.Letter;

/** Адресный запрос на курсы for machines. */
@RestController
@RequestMapping("/api/v1/routes/orders")
@Tag(name = "Адресный запрос на курсы")
class OrderController {

  private final OrderDoor door;

  OrderController(OrderDoor door) {
    this.door = door;
  }

  /** The order to fix: quarter, number and date of the letter. */
  record OrderBody(String quarter, String number, LocalDate on) {}

  /** An order; accounts are not told. */
  record OrderView(
      String id,
      String quarter,
      String number,
      LocalDate orderedOn,
      List<ItemView> items,
      AnnulmentView annulled) {

    static OrderView of(CourseOrder order) {
      return new OrderView(
          order.id(),
          order.quarter().value(),
          order.number(),
          order.orderedOn(),
          order.items().stream().map(ItemView::of).toList(),
          order.inForce()
              ? null
              : new AnnulmentView(order.annulled().on(), order.annulled().reason()));
    }
  }

  /** Since when and why an order no longer counts. */
  record AnnulmentView(LocalDate on, String reason) {}

  /** Why it is annulled. */
  record ReasonBody(String reason) {}

  /** A person of the order. */
  record ItemView(String request, String teacher, String organisation, String title) {

    static ItemView of(Item item) {
      return new ItemView(
          item.request().value(),
          item.teacher().value(),
          item.organisation(),
          item.wanted().title());
    }
  }

  @GetMapping
  @Operation(summary = "Зафиксированные запросы муниципалитета, новые сначала")
  List<OrderView> list(Viewer viewer) {
    return door.all(viewer).stream().map(OrderView::of).toList();
  }

  @GetMapping("/pending")
  @Operation(summary = "Что войдёт в следующий запрос: quarter=2027-1")
  List<ItemView> pending(@RequestParam String quarter, Viewer viewer) {
    return door.pending(viewer, OrderDoor.quarter(quarter)).stream().map(ItemView::of).toList();
  }

  @PostMapping
  @Operation(summary = "Зафиксировать запрос; тот же номер и дата — тот же запрос")
  ResponseEntity<OrderView> fix(@RequestBody OrderBody body, Viewer viewer) {
    CourseOrder order =
        door.fix(viewer, OrderDoor.quarter(body.quarter()), new Letter(body.number(), body.on()));
    return Etags.created("/api/v1/routes/orders/" + order.id(), 1, OrderView.of(order));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Запрос")
  ResponseEntity<OrderView> one(@PathVariable String id, Viewer viewer) {
    return answer(door.order(viewer, id));
  }

  @PostMapping("/{id}/annulment")
  @Operation(summary = "Аннулировать с причиной: заявки войдут в следующий запрос, номер занят")
  ResponseEntity<OrderView> annul(
      @PathVariable String id, @RequestBody ReasonBody body, IfMatch match, Viewer viewer) {
    return answer(door.annul(viewer, id, match.version(), body.reason()));
  }

  private static ResponseEntity<OrderView> answer(Stored<CourseOrder> order) {
    return Etags.ok(order.version(), OrderView.of(order.state()));
  }
}
