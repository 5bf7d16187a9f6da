package ru.traektoria.mentoring.web.order;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.mentoring.application.order.OrderingPairs.Chosen;
import ru.traektoria.mentoring.model.JointOrder;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;

/**
 * One order for several pairs as the page sends it.
 *
 * @param pairs {@code <id>@<version>} of each chosen proposal
 * @param draft whether every pair gets the plan of the pattern at once
 */
record OrderForm(
    List<String> pairs,
    String orderNumber,
    @DateTimeFormat(iso = ISO.DATE) LocalDate orderOn,
    @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) LocalDate plannedTo,
    @DateTimeFormat(iso = ISO.DATE) LocalDate consentOn,
    @DateTimeFormat(iso = ISO.DATE) LocalDate menteesAgreedOn,
    Boolean draft) {

  List<Chosen> chosen() {
    return pairs == null ? List.of() : pairs.stream().map(OrderForm::chosen).distinct().toList();
  }

  private static Chosen chosen(String value) {
    int at = value.lastIndexOf('@');
    boolean numbered = at > 0 && value.substring(at + 1).matches("\\d{1,18}");
    return numbered
        ? new Chosen(new PairId(value.substring(0, at)), Long.parseLong(value.substring(at + 1)))
        : new Chosen(new PairId(value), -1);
  }

  JointOrder order() {
    String number = orderNumber == null ? "" : orderNumber.strip();
    return new JointOrder(
        new Order(number, orderOn), new Period(from, plannedTo), consentOn, menteesAgreedOn);
  }
}
