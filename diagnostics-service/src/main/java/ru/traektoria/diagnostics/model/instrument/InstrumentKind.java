package ru.traektoria.diagnostics.model.instrument;

/**
 * Вид инструмента (S0 §3: анкетирование, собеседования, анализ уроков, самодиагностика). The last
 * three are not about what a teacher can do: «потребность» and conditions of work are kept apart
 * from «затруднение» (S3 §3.2.1, S4).
 */
public enum InstrumentKind {
  SELF_DIAGNOSIS("Самодиагностика", true),
  QUESTIONNAIRE("Анкета", true),
  TEST("Тест", true),
  LESSON_ANALYSIS("Анализ урока", true),
  INTERVIEW("Собеседование", true),
  BURNOUT("Скрининг выгорания", true),
  CONDITIONS("Анкета об условиях работы", false),
  NEEDS("Опрос потребностей", false),
  SATISFACTION("Обратная связь", false);

  private final String label;
  private final boolean measuring;

  InstrumentKind(String label, boolean measuring) {
    this.label = label;
    this.measuring = measuring;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Answers whether it measures competences: then it needs scored items. */
  public boolean measuring() {
    return measuring;
  }

  /** Answers whether it is diagnostics of deficits: burnout is a screening, a survey is neither. */
  public boolean diagnosing() {
    return measuring && this != BURNOUT;
  }

  /** Answers whether somebody else fills it in about the teacher. */
  public boolean byObserver() {
    return this == LESSON_ANALYSIS || this == INTERVIEW;
  }

  /**
   * Answers whether it shows what can be seen from outside rather than the teacher's own view: a
   * diagnostics is «комплексная» only with both (S1, part 1).
   */
  public boolean objective() {
    return this == TEST || this == LESSON_ANALYSIS;
  }

  /** Answers whether it shows the teacher's own view; burnout is a screening, it is neither. */
  public boolean subjective() {
    return measuring && !objective() && this != BURNOUT;
  }

  /**
   * Answers whether those who are invited fill it in themselves, so that a campaign may use it. An
   * observer's sheet belongs to a visit, the anonymous survey has its own place.
   */
  public boolean forCampaign() {
    return !byObserver() && !anonymous();
  }

  /** Answers whether answers are kept without the person who gave them. */
  public boolean anonymous() {
    return this == SATISFACTION;
  }
}
