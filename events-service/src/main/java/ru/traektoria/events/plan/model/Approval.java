package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * Чем утверждён план (S2-01: № 400 от 20.04.2021).
 *
 * @param number number of the order or protocol
 * @param by who approved it, in words
 */
public record Approval(Kind kind, String number, LocalDate on, String by) {
  public Approval {
    number = number == null ? "" : number.strip();
    by = by == null ? "" : by.strip();
  }

  /** Вид документа. */
  public enum Kind {
    /** Приказ. */
    ORDER("приказ"),
    /** Распоряжение. */
    DIRECTIVE("распоряжение"),
    /** Протокол. */
    PROTOCOL("протокол");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  List<Reason> objections(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (kind == null) {
      reasons.add(Reason.at("kind", "approval.kind", "Выберите, чем утверждён план."));
    }
    if (number.isEmpty() || number.length() > 50) {
      reasons.add(Reason.at("number", "approval.number", "Укажите номер документа."));
    }
    if (on == null || on.isAfter(today)) {
      reasons.add(Reason.at("on", "approval.on", "Укажите дату документа, не позже сегодняшней."));
    }
    return reasons;
  }
}
