package ru.traektoria.local.demo.tour.indicator;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.local.demo.town.Organisation;

/** Готовые формы: when each is gathered and how far its sheets have come. */
enum SheetKind {
  GRADES,
  VPR,
  OGE,
  EGE,
  INDEPENDENT_ASSESSMENT,
  INFORMATION_CARD,
  TRAINING_REPORT,
  HEAD_CHECKLIST;

  /** Days in the periods to gather: results of two years that are over, the rest of this one. */
  List<LocalDate> periods(LocalDate yearBegan, LocalDate today) {
    LocalDate calendar = LocalDate.of(today.getYear(), 1, 1);
    return switch (this) {
      case GRADES, VPR, OGE, EGE -> List.of(yearBegan.minusYears(2), yearBegan.minusYears(1));
      case INDEPENDENT_ASSESSMENT -> List.of(calendar.minusYears(1), calendar);
      case INFORMATION_CARD -> List.of(calendar);
      case TRAINING_REPORT ->
          List.of(today.getMonthValue() > 6 ? calendar : calendar.minusMonths(6));
      case HEAD_CHECKLIST -> List.of(yearBegan);
    };
  }

  /** A fortnight after the period; while it lasts, the middle of next month. */
  LocalDate due(LocalDate from, LocalDate today) {
    LocalDate over =
        switch (this) {
          case TRAINING_REPORT -> from.plusMonths(6);
          default -> from.plusYears(1);
        };
    LocalDate soon = today.plusMonths(1).withDayOfMonth(15);
    return over.plusDays(14).isBefore(soon) ? over.plusDays(14) : soon;
  }

  /** Whether some sheets are still on their way. */
  boolean underway() {
    return this == INFORMATION_CARD || this == HEAD_CHECKLIST || this == INDEPENDENT_ASSESSMENT;
  }

  /** Basic schools have no eleventh class; who has not begun yet is seen too. */
  boolean asks(Organisation place, int row) {
    return switch (this) {
      case EGE -> !place.small();
      case INFORMATION_CARD, HEAD_CHECKLIST -> row % 15 != 4;
      default -> true;
    };
  }
}
