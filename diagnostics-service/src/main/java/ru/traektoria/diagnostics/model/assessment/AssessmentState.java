package ru.traektoria.diagnostics.model.assessment;

/** Состояние диагностики одного педагога (domain.md §2.2). */
public enum AssessmentState {
  INVITED("Приглашён"),
  DECLINED("Отказ"),
  CONSENTED("Согласие дано"),
  STARTED("Заполняется"),
  SCORED("Пройдена"),
  WITHDRAWN("Согласие отозвано");

  private final String label;

  AssessmentState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Answers whether the teacher may answer items now. */
  public boolean answerable() {
    return this == CONSENTED || this == STARTED;
  }
}
