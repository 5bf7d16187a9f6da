package ru.traektoria.events.contest.model.terms;

/** Состояние конкурса. */
public enum ContestState {
  /** Готовится: the methodist alone sees it. */
  DRAFT("готовится"),
  /** Объявлен: applications come in. */
  APPLICATIONS("приём заявок"),
  /** Экспертиза: the jury scores stage after stage. */
  REVIEW("работает жюри"),
  /** Места определены, not yet announced. */
  RESULTS("итоги подведены"),
  /** Итоги объявлены: participations are recorded. */
  CLOSED("завершён"),
  /** Отменён. */
  CANCELLED("отменён");

  private final String label;

  ContestState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }
}
