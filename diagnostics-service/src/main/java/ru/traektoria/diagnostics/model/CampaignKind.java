package ru.traektoria.diagnostics.model;

/** Вид диагностики. */
public enum CampaignKind {
  ENTRY("Входная"),
  INTERIM("Промежуточная"),
  FINAL("Итоговая"),
  /**
   * Опрос потребностей или условий работы: it asks and does not measure, so it covers nobody with
   * diagnostics and finds no deficit (S3 §3.2.1 «потребность», S2-25).
   */
  SURVEY("Опрос");

  private final String label;

  CampaignKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Answers whether it asks about needs or conditions and measures nothing. */
  public boolean survey() {
    return this == SURVEY;
  }

  /** «Входная диагностика», «Опрос». */
  public String what() {
    return survey() ? label : label + " диагностика";
  }
}
