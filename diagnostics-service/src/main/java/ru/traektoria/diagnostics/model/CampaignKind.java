package ru.traektoria.diagnostics.model;

/** Вид диагностики. */
public enum CampaignKind {
  ENTRY("Входная"),
  INTERIM("Промежуточная"),
  FINAL("Итоговая");

  private final String label;

  CampaignKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
