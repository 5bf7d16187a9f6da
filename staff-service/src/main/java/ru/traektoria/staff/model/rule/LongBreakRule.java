package ru.traektoria.staff.model.rule;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.staff.model.time.Period;

/**
 * Длительный перерыв: who was away for three full years is offered a mentor for a year after the
 * return, like a young specialist.
 */
public final class LongBreakRule {

  private static final int YEARS_AWAY = 3;
  private static final int YEARS_SUPPORTED = 1;

  private LongBreakRule() {}

  /** Answers for a day. */
  public static boolean holds(List<Period> breaks, LocalDate day) {
    return breaks.stream().anyMatch(away -> returned(away, day));
  }

  private static boolean returned(Period away, LocalDate day) {
    return away.from() != null
        && away.to() != null
        && away.to().isBefore(day)
        && Age.fullYears(away.from(), away.to().plusDays(1)) >= YEARS_AWAY
        && Age.fullYears(away.to(), day) < YEARS_SUPPORTED;
  }
}
