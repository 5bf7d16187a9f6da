package ru.traektoria.route.model.attestation;

/** Квалификационная категория. */
public enum Category {
  HIGHEST("высшая"),
  FIRST("первая");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
