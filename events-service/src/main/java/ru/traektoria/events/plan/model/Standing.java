package ru.traektoria.events.plan.model;

import java.time.LocalDate;
import ru.traektoria.events.plan.model.period.Period;

/** Where an item stands today: overdue counts from the end of its period, or of its occurrence. */
public enum Standing {
  /** Просрочен. */
  LATE("Просрочен"),
  /** Скоро: ends within two weeks. */
  NEAR("Скоро срок"),
  /** Идёт: the period has begun. */
  RUNNING("Идёт"),
  /** Впереди. */
  AHEAD("Впереди"),
  /** Без даты. */
  UNDATED("Без даты"),
  /** Выполнен. */
  DONE("Выполнен"),
  /** Снят. */
  CANCELLED("Снят");

  private static final int NEAR_DAYS = 14;
  private final String label;

  Standing(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** Answers whether something has to be done about it soon. */
  public boolean urgent() {
    return this == LATE || this == NEAR;
  }

  static Standing of(PlanItem item, LocalDate today) {
    Period period = item.period();
    return switch (item.progress().state()) {
      case DONE -> DONE;
      case CANCELLED -> CANCELLED;
      case OPEN -> open(period, item.progress().results().size(), today);
    };
  }

  private static Standing open(Period period, int results, LocalDate today) {
    if (!period.certainty().dated()) {
      return UNDATED;
    }
    boolean over = period.nextEnd(today).isEmpty();
    boolean missed = period.certainty().countable() && results < period.endedBefore(today);
    if (over || missed) {
      return LATE;
    }
    boolean near =
        period.nextEnd(today).filter(end -> !end.isAfter(today.plusDays(NEAR_DAYS))).isPresent();
    boolean answered = period.certainty().countable() && results > period.endedBefore(today);
    if (near && !answered) {
      return NEAR;
    }
    return period.from().filter(from -> !from.isAfter(today)).isPresent() ? RUNNING : AHEAD;
  }
}
