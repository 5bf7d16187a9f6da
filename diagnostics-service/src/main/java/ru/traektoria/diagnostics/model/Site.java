package ru.traektoria.diagnostics.model;

/** Площадка диагностики. */
public enum Site {
  MUNICIPAL("Муниципалитет"),
  SCHOOL("Образовательная организация"),
  CNPPM("ЦНППМ");

  private final String label;

  Site(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Who starts a campaign there. */
  public Initiator initiator() {
    return switch (this) {
      case MUNICIPAL -> Initiator.MUNICIPALITY;
      case SCHOOL -> Initiator.SCHOOL;
      case CNPPM -> Initiator.CNPPM;
    };
  }
}
