package ru.traektoria.diagnostics.model;

/**
 * Область диагностики (S1, «Предметом диагностики … могут быть следующие области»); the codes are
 * promised on the wire.
 */
public enum Area {
  SUBJECT("Предметные знания"),
  METHODS("Методика преподавания"),
  PSYCHOLOGY("Психолого-педагогическая компетентность"),
  FUNCTIONAL_LITERACY("Функциональная грамотность"),
  SOFT_SKILLS("Гибкие навыки"),
  ICT("Информационно-коммуникационные технологии"),
  BURNOUT("Профессиональное выгорание");

  private final String label;

  Area(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /**
   * Answers whether a named result is for the teacher alone: burnout never leaves the service with
   * a name (domain.md §2.2).
   */
  public boolean confidential() {
    return this == BURNOUT;
  }
}
