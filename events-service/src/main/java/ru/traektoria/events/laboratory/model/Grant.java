package ru.traektoria.events.laboratory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Решение совета.
 *
 * @param granted присвоить статус
 * @param number номер протокола
 * @param on дата протокола
 * @param from first day of the status
 * @param to last day of the status
 */
public record Grant(boolean granted, String number, LocalDate on, LocalDate from, LocalDate to) {

  private static final int LONGEST_YEARS = 5;

  public Grant {
    number = number == null ? "" : number.strip();
  }

  List<Reason> objections(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (number.isEmpty()) {
      reasons.add(Reason.at("number", "laboratory.number", "Укажите номер протокола."));
    }
    if (on == null || on.isAfter(today)) {
      reasons.add(Reason.at("on", "laboratory.on", "Дата протокола — не позже сегодня."));
    }
    boolean term =
        from != null
            && to != null
            && to.isAfter(from)
            && !to.isAfter(from.plusYears(LONGEST_YEARS));
    if (granted && !term) {
      reasons.add(
          Reason.at("to", "laboratory.term", "Срок статуса: с какого по какое, до пяти лет."));
    }
    return reasons;
  }
}
