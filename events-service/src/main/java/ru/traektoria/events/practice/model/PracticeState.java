package ru.traektoria.events.practice.model;

/** Состояние практики (S0-11: заявлена → экспертиза → диссеминирована; S3-34). */
public enum PracticeState {
  /** Заявлена, ждёт эксперта. */
  APPLIED("заявлена"),
  /** На экспертизе. */
  UNDER_REVIEW("на экспертизе"),
  /** Возвращена на доработку. */
  RETURNED("возвращена на доработку"),
  /** Отклонена. */
  REJECTED("отклонена"),
  /** Одобрена: stands in the open bank (S2-64). */
  APPROVED("одобрена"),
  /** Диссеминирована: shown or published at least once. */
  DISSEMINATED("распространена");

  private final String label;

  PracticeState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }

  /** Answers whether everybody of the municipality may read it. */
  public boolean open() {
    return this == APPROVED || this == DISSEMINATED;
  }
}
