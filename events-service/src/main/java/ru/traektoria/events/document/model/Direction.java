package ru.traektoria.events.document.model;

/** Направление деятельности методической службы (S4-46): the seven that E.11 counts. */
public enum Direction {
  ORGANISATIONAL("Организационно-методическая"),
  SCIENTIFIC("Научная"),
  ANALYTICAL("Аналитическая"),
  INFORMATIONAL("Информационная"),
  PUBLISHING("Издательская"),
  CONSULTING("Консультационная"),
  DIAGNOSTIC("Диагностическая");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The users' word. */
  public String label() {
    return label;
  }
}
