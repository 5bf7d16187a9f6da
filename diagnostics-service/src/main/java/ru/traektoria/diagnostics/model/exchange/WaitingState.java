package ru.traektoria.diagnostics.model.exchange;

/** Состояние записи в очереди ЦНППМ. */
public enum WaitingState {
  WAITING("Ждёт решения"),
  ACCEPTED("Принят"),
  REJECTED("Отклонён");

  private final String label;

  WaitingState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
