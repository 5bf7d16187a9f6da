package ru.traektoria.events.practice.model;

/** Жизненный цикл практики (S3-34): выявлена → обобщена → продвигается → внедрена. */
public enum PracticeStage {
  /** Заявлена, её смотрит эксперт. */
  FOUND("выявлена"),
  /** Одобрена: described well enough to be repeated. */
  SUMMARISED("обобщена"),
  /** Показана или опубликована. */
  PROMOTED("продвигается"),
  /** Другая организация работает так же. */
  ADOPTED("внедрена");

  private final String label;

  PracticeStage(String label) {
    this.label = label;
  }

  /** The users' word. */
  public String label() {
    return label;
  }

  /** The furthest stage reached. */
  public static PracticeStage of(PracticeState state, boolean adopted) {
    return switch (state) {
      case APPLIED, UNDER_REVIEW, RETURNED, REJECTED -> FOUND;
      case APPROVED -> adopted ? ADOPTED : SUMMARISED;
      case DISSEMINATED -> adopted ? ADOPTED : PROMOTED;
    };
  }
}
