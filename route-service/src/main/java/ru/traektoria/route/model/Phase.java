package ru.traektoria.route.model;

/** Фаза сопровождения (S1 part 1): preparing, doing, assessing. */
public enum Phase {
  PREPARING("Подготовка"),
  MAIN("Выполнение"),
  ASSESSING("Оценка");

  private final String label;

  Phase(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Where a route stands: all steps done, it waits for diagnostics and the decision. */
  public static Phase of(Route route) {
    if (route.state().forming()) {
      return PREPARING;
    }
    boolean open = !route.plan().openSteps().isEmpty();
    return route.state().running() && open ? MAIN : ASSESSING;
  }
}
