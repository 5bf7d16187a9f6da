package ru.traektoria.events.material.model;

/** Состояние материала (S4-17: материал → эксперты → заключение). */
public enum MaterialState {
  /** Подан, ждёт экспертов. */
  SUBMITTED("подан"),
  /** На экспертизе. */
  UNDER_REVIEW("на экспертизе"),
  /** Возвращён на доработку. */
  RETURNED("возвращён на доработку"),
  /** Отклонён. */
  REJECTED("отклонён"),
  /** Опубликован: stands in the open bank (S0-97). */
  PUBLISHED("опубликован"),
  /** В архиве: out of date, no longer counted (P7.6). */
  ARCHIVED("в архиве");

  private final String label;

  MaterialState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }
}
