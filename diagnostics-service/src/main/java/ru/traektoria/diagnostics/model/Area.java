package ru.traektoria.diagnostics.model;

/**
 * Область диагностики (S1, «Предметом диагностики … могут быть следующие области»); the codes are
 * promised on the wire.
 */
public enum Area {
  SUBJECT("Предметные знания", "Предмет"),
  METHODS("Методика преподавания", "Методика"),
  PSYCHOLOGY("Психолого-педагогическая компетентность", "Психология"),
  FUNCTIONAL_LITERACY("Функциональная грамотность", "Функц. грамотность"),
  SOFT_SKILLS("Гибкие навыки", "Гибкие навыки"),
  ICT("Информационно-коммуникационные технологии", "ИКТ"),
  BURNOUT("Профессиональное выгорание", "Выгорание");

  private final String label;
  private final String shortLabel;

  Area(String label, String shortLabel) {
    this.label = label;
    this.shortLabel = shortLabel;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** A word or two for charts. */
  public String shortLabel() {
    return shortLabel;
  }

  /**
   * Answers whether a named result is for the teacher alone: burnout never leaves the service with
   * a name (domain.md §2.2).
   */
  public boolean confidential() {
    return this == BURNOUT;
  }
}
