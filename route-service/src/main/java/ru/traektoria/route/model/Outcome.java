package ru.traektoria.route.model;

/** Итог маршрута; an indicator's «выполнен» means the first two (domain.md §2.3, T1.9). */
public enum Outcome {
  DEFICIT_ELIMINATED("дефицит устранён"),
  COMPLETED("выполнен"),
  NOT_COMPLETED("не выполнен"),
  CANCELLED("отменён");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
