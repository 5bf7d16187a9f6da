package ru.traektoria.staff.model.reserve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** Nobody is in the reserve without an order, nor twice at a time for the same post. */
public final class ReserveRule {

  private static final int LONGEST_ORDER = 100;

  private final List<Reason> reasons = new ArrayList<>();

  private ReserveRule() {}

  /** Why these places cannot stand together; empty when they can. */
  public static List<Reason> reasons(List<Reserve> reserves, LocalDate today) {
    ReserveRule rule = new ReserveRule();
    reserves.forEach(one -> rule.check(one, today));
    for (int i = 0; i < reserves.size(); i++) {
      for (Reserve earlier : reserves.subList(0, i)) {
        rule.need(
            !reserves.get(i).twin(earlier),
            "twice",
            "В эти дни педагог уже состоит в резерве на эту должность.");
      }
    }
    return rule.reasons;
  }

  private void check(Reserve one, LocalDate today) {
    need(one.post() != null, "post", "Выберите должность, на которую педагог в резерве.");
    boolean named = one.order() != null && !one.order().isBlank();
    need(named, "order", "Укажите номер приказа о включении в резерв.");
    need(
        !named || one.order().length() <= LONGEST_ORDER,
        "order-length",
        "Номер приказа — не длиннее 100 знаков.");
    need(one.orderedOn() != null, "ordered-on", "Укажите дату приказа.");
    need(
        one.orderedOn() == null || !one.orderedOn().isAfter(today),
        "ordered-on-future",
        "Дата приказа ещё не наступила.");
    need(one.from() != null, "from", "Укажите первый день в резерве.");
    need(one.period().ordered(), "period", "Последний день в резерве раньше первого.");
  }

  private void need(boolean holds, String code, String message) {
    if (!holds) {
      reasons.add(Reason.at("reserves", "reserve." + code, message));
    }
  }
}
