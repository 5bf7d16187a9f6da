package ru.traektoria.route.model.training;

import java.time.LocalDate;
import java.util.Optional;

/** Как выполняется строка графика курсов (S1 §1.1 «контроль за прохождением»; SC.11). */
public enum ScheduleState {
  UNAPPROVED("не утверждена"),
  AHEAD("впереди"),
  LATE("месяц прошёл"),
  DONE("пройдено"),
  CANCELLED("исключена");

  private final String label;

  ScheduleState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Stands in the approved schedule: the denominator of SC.11. */
  public boolean scheduled() {
    return this == AHEAD || this == LATE || this == DONE;
  }

  /**
   * The state of a line; empty for what was taken out before anybody approved it.
   *
   * @param documentOn the first document of the year, {@code null} if there is none
   */
  public static Optional<ScheduleState> of(
      PlannedTraining line, LocalDate documentOn, LocalDate today) {
    boolean approved = line.approval() != null;
    if (line.dropped()) {
      return approved ? Optional.of(CANCELLED) : Optional.empty();
    }
    if (!approved) {
      return Optional.of(UNAPPROVED);
    }
    if (documentOn != null) {
      return Optional.of(DONE);
    }
    boolean over = !line.content().month().plusMonths(1).isAfter(today);
    return Optional.of(over ? LATE : AHEAD);
  }
}
