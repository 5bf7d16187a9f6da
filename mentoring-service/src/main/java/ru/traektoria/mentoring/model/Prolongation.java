package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;
import ru.traektoria.platform.kernel.Reason;

/**
 * Продление срока приказом (S0 §4: longer than the order says only by another one).
 *
 * @param order приказ о продлении
 * @param before last day as it was
 * @param until last day from now on
 */
public record Prolongation(Order order, LocalDate before, LocalDate until) {

  /** Every reason why the pair may not be prolonged so, none if it may. */
  static List<Reason> against(MentoringPair pair, Order order, LocalDate until, LocalDate today) {
    if (pair.status() != Status.ACTIVE) {
      return List.of(Reason.of("pair.not-active", "Продлить можно только действующую пару."));
    }
    List<Reason> reasons = new ArrayList<>();
    if (order == null || order.number() == null || order.number().isBlank()) {
      reasons.add(
          Reason.at("orderNumber", "prolongation.order", "Укажите номер приказа о продлении."));
    }
    if (order == null || order.on() == null || order.on().isAfter(today)) {
      reasons.add(
          Reason.at(
              "orderOn", "prolongation.order-date", "Укажите дату приказа, не позже сегодняшней."));
    }
    LocalDate now = pair.terms().period().plannedTo();
    if (until == null
        || !until.isAfter(now)
        || until.isAfter(now.plusYears(Period.LONGEST_YEARS))) {
      reasons.add(
          Reason.at(
              "until",
              "prolongation.until",
              "Новое окончание — позже нынешнего и не больше чем на три года."));
    }
    return reasons;
  }
}
