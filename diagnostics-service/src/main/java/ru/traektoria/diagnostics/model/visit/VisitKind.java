package ru.traektoria.diagnostics.model.visit;

/** Что посещают. */
public enum VisitKind {
  LESSON("Урок или занятие"),
  EXTRACURRICULAR("Внеклассное мероприятие, кружок"),
  OPEN_EVENT("Открытое мероприятие");

  private final String label;

  VisitKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
