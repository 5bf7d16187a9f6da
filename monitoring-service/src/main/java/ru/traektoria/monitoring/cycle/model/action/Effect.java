package ru.traektoria.monitoring.cycle.model.action;

import java.time.LocalDate;

/**
 * Эффект меры: the same number afterwards, from the platform's own tables, and what people say.
 *
 * @param by who judged it
 */
public record Effect(Measurement after, Change change, String conclusion, LocalDate on, String by) {

  /** Как изменилось число. */
  public enum Change {
    BETTER("стало лучше"),
    SAME("не изменилось"),
    WORSE("стало хуже"),
    CHANGED("изменилось, без оценки"),
    NOT_COMPARABLE("не сравнивается");

    private final String title;

    Change(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
