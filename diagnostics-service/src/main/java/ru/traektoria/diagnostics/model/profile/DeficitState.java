package ru.traektoria.diagnostics.model.profile;

/** Состояние дефицита (domain.md §2.2). */
public enum DeficitState {
  OPEN("Открыт"),
  IN_ROUTE("В маршруте"),
  RESOLVED("Устранён");

  private final String label;

  DeficitState(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
