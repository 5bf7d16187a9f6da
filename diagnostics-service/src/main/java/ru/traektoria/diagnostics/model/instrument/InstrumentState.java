package ru.traektoria.diagnostics.model.instrument;

/** Состояние версии инструмента. */
public enum InstrumentState {
  DRAFT("Черновик"),
  PUBLISHED("Опубликован"),
  RETIRED("Снят с использования");

  private final String label;

  InstrumentState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
