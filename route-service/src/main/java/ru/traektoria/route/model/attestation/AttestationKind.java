package ru.traektoria.route.model.attestation;

/** Вид аттестации (SC.12). */
public enum AttestationKind {
  CATEGORY("на категорию"),
  CONFORMITY("на соответствие должности");

  private final String label;

  AttestationKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
