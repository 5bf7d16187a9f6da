package ru.traektoria.route.model.rollover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ru.traektoria.route.model.plan.Step;

/** How the dates of steps move: all together, their order and distances stay. */
public sealed interface Move {

  /** Новый срок окончания: the last of the moving steps ends then. */
  record NewEnd(LocalDate end) implements Move {}

  /** Сдвиг by whole months. */
  record Shift(int months) implements Move {}

  /** The day to which a day moves, when all of these steps move. */
  default LocalDate moved(LocalDate day, List<Step> steps) {
    if (this instanceof NewEnd wanted) {
      LocalDate last =
          steps.stream().map(step -> step.plan().to()).max(LocalDate::compareTo).orElse(day);
      return day.plusDays(ChronoUnit.DAYS.between(last, wanted.end()));
    }
    return day.plusMonths(((Shift) this).months());
  }
}
