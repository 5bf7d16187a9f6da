package ru.traektoria.route.model.plan;

/** Выраженность дефицита, as diagnostics-service found it. */
public enum Severity {
  MEDIUM("средний"),
  HIGH("высокий");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
