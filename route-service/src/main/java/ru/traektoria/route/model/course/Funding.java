package ru.traektoria.route.model.course;

/** Источник финансирования курса. */
public enum Funding {
  BUDGET("бюджет"),
  EXTRA_BUDGET("внебюджетные средства организации"),
  OWN("средства педагога");

  private final String label;

  Funding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
