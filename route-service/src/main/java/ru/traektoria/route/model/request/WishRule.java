package ru.traektoria.route.model.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** What a request has to say before it may be sent. */
final class WishRule {

  private static final int YEARS_AHEAD = 2;

  private WishRule() {}

  static List<Reason> objections(Wish wish, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    Wanted wanted = wish.wanted();
    if (wanted.programme() == null && (wanted.title() == null || wanted.title().isBlank())) {
      reasons.add(
          Reason.at("title", "request.title", "Выберите программу или напишите, чему учиться"));
    }
    if (wanted.kind() == null) {
      reasons.add(Reason.at("kind", "request.kind", "Выберите вид: КПК или переподготовка"));
    }
    if (wish.purpose() == null) {
      reasons.add(Reason.at("purpose", "request.purpose", "Выберите основание"));
    }
    if (wish.quarter() == null) {
      reasons.add(Reason.at("quarter", "request.quarter", "Выберите квартал"));
    } else if (wish.quarter().last().isBefore(today)) {
      reasons.add(Reason.at("quarter", "request.quarter", "Этот квартал уже прошёл"));
    } else if (wish.quarter().first().isAfter(today.plusYears(YEARS_AHEAD))) {
      reasons.add(Reason.at("quarter", "request.quarter", "Заявки принимают на два года вперёд"));
    }
    return reasons;
  }
}
