package ru.traektoria.events.plan.model;

/** Состояние плана. */
public enum PlanState {
  /** Проект. */
  DRAFT("проект"),
  /** Утверждён. */
  APPROVED("утверждён"),
  /** Год закрыт. */
  CLOSED("закрыт");

  private final String label;

  PlanState(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** Draft plans are for those who hold them. */
  public boolean open() {
    return this != DRAFT;
  }
}
