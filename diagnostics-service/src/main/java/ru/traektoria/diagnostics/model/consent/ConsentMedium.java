package ru.traektoria.diagnostics.model.consent;

/** How a consent was given. */
public enum ConsentMedium {
  /** By the teacher on the portal. */
  PORTAL("на портале"),
  /** On paper, recorded by the завуч. */
  PAPER("на бумаге"),
  /** Recorded by the ЦНППМ with its own diagnostics. */
  CNPPM("оформлено ЦНППМ"),
  /** Taken over with the history of past years. */
  HISTORY("из архива");

  private final String label;

  ConsentMedium(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
