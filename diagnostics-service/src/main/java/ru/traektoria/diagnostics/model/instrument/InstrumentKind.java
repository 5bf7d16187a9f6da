package ru.traektoria.diagnostics.model.instrument;

/** Вид инструмента (S0 §3: анкетирование, собеседования, анализ уроков, самодиагностика). */
public enum InstrumentKind {
  SELF_DIAGNOSIS("Самодиагностика"),
  QUESTIONNAIRE("Анкета"),
  TEST("Тест"),
  LESSON_ANALYSIS("Анализ урока"),
  INTERVIEW("Собеседование");

  private final String label;

  InstrumentKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
