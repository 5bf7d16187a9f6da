package ru.traektoria.diagnostics.model.campaign;

/** Квалификационная категория, the highest first. */
public enum Category {
  HIGHEST("Высшая"),
  FIRST("Первая"),
  NONE("Без категории");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
