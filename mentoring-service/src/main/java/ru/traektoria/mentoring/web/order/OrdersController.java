package ru.traektoria.mentoring.web.order;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.order.FindingOrders;
import ru.traektoria.mentoring.application.order.OrderingPairs;
import ru.traektoria.mentoring.application.order.OrderingPairs.Chosen;
import ru.traektoria.mentoring.model.JointOrder;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms.Issuer;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.mentoring.web.PairView;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.web.access.Scope;

/** Приказы о закреплении over REST. */
@RestController
@RequestMapping("/api/v1/mentoring/orders")
class OrdersController {

  /** A proposal to start, as it was seen. */
  record PairRequest(String id, long version) {}

  /**
   * One order for several proposals.
   *
   * @param from first day of all of them; absent, with {@code plannedTo}, where each keeps its own
   * @param consentOn day of the mentors' written consents, where none is known yet
   * @param menteesAgreedOn day the mentees agreed on paper, where they have not answered
   */
  record OrderRequest(
      String orderNumber,
      LocalDate orderOn,
      LocalDate from,
      LocalDate plannedTo,
      LocalDate consentOn,
      LocalDate menteesAgreedOn,
      List<PairRequest> pairs) {

    JointOrder order() {
      Period period = from == null && plannedTo == null ? null : new Period(from, plannedTo);
      String number = orderNumber == null ? "" : orderNumber.strip();
      return new JointOrder(new Order(number, orderOn), period, consentOn, menteesAgreedOn);
    }

    List<Chosen> chosen() {
      return pairs == null
          ? List.of()
          : pairs.stream().map(one -> new Chosen(new PairId(one.id()), one.version())).toList();
    }
  }

  /** An order that was issued. */
  record OrderView(
      String number,
      LocalDate on,
      Issuer issuer,
      String organisation,
      long running,
      List<String> pairs) {}

  private final FindingOrders finding;
  private final OrderingPairs ordering;
  private final Views views;

  OrdersController(FindingOrders finding, OrderingPairs ordering, Views views) {
    this.finding = finding;
    this.ordering = ordering;
    this.views = views;
  }

  @GetMapping
  List<OrderView> all(Scope scope) {
    return finding.all(scope).stream()
        .map(
            one ->
                new OrderView(
                    one.order().number(),
                    one.order().on(),
                    one.order().issuer(),
                    one.organisation() == null ? null : one.organisation().value(),
                    one.running(),
                    one.pairs().stream().map(pair -> pair.id()).toList()))
        .toList();
  }

  @PostMapping
  List<PairView> order(@RequestBody OrderRequest request, Scope scope) {
    return ordering.order(request.chosen(), request.order(), scope).stream()
        .map(views::pair)
        .toList();
  }
}
