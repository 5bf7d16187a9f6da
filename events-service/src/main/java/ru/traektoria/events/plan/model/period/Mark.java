package ru.traektoria.events.plan.model.period;

/** What somebody should look at, because the text does not say it. */
public enum Mark {
  /** Срок не указан. */
  MISSING("Срок не указан"),
  /** Срок не прочитан. */
  UNREAD("Срок не прочитан: текст сохранён, дат нет"),
  /** Год не назван. */
  EVERY_YEAR("Год не назван: понято как каждый год плана"),
  /** Вне лет плана. */
  OUTSIDE("Дата вне лет плана"),
  /** Перенесено из прошлого плана. */
  SHIFTED("Дата перенесена из прошлого плана на тот же день недели: проверьте"),
  /** Не перенесено. */
  NOT_SHIFTED("Срок взят из прошлого плана как есть: проверьте");

  private final String label;

  Mark(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }
}
