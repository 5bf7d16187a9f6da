package ru.traektoria.route.application.order;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.people.Reach;
import ru.traektoria.route.application.request.ListingRequests;
import ru.traektoria.route.application.request.ListingRequests.Line;
import ru.traektoria.route.model.order.CourseOrder;
import ru.traektoria.route.model.order.CourseOrder.Item;
import ru.traektoria.route.model.order.CourseOrder.Letter;
import ru.traektoria.route.model.request.Quarter;
import ru.traektoria.route.model.terms.Actor;

/** Gathers what heads agreed to and fixes it as an order; the same letter is one order. */
@Service
public class FixingOrder {

  private final CourseOrders orders;
  private final ListingRequests listing;

  FixingOrder(CourseOrders orders, ListingRequests listing) {
    this.orders = orders;
    this.listing = listing;
  }

  /** What an order of this quarter would ask for now. */
  public List<Item> pending(String municipality, Quarter quarter) {
    Reach all = (m, o, t) -> municipality.equals(m);
    List<Item> agreed =
        listing.within(all).stream()
            .filter(line -> CourseOrder.asks(line.request(), quarter))
            .map(FixingOrder::item)
            .toList();
    return CourseOrder.unsent(agreed, orders.of(municipality));
  }

  public CourseOrder fix(
      String municipality, Quarter quarter, Letter letter, Actor by, LocalDate today) {
    List<CourseOrder> before = orders.of(municipality);
    return CourseOrder.sent(letter, before)
        .orElseGet(() -> next(before, municipality, quarter, letter, by, today));
  }

  private CourseOrder next(
      List<CourseOrder> before,
      String municipality,
      Quarter quarter,
      Letter letter,
      Actor by,
      LocalDate today) {
    String id = CourseOrder.idOf(municipality, before.size() + 1);
    Decision<CourseOrder, Void> fixed =
        CourseOrder.taken(letter, before)
            .<Decision<CourseOrder, Void>>map(Decision::refuse)
            .orElseGet(
                () ->
                    CourseOrder.fix(
                        id,
                        municipality,
                        quarter,
                        letter,
                        by,
                        pending(municipality, quarter),
                        today));
    return orders.add(id, quarter + " " + letter, fixed).state();
  }

  private static Item item(Line line) {
    return new Item(
        line.request().id(),
        line.request().teacher(),
        line.place().organisation(),
        line.request().wanted());
  }
}
