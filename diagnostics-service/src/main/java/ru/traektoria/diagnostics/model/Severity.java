package ru.traektoria.diagnostics.model;

/** Выраженность дефицита. */
public enum Severity {
  HIGH("Высокая"),
  MEDIUM("Средняя");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
