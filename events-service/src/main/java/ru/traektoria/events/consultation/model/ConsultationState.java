package ru.traektoria.events.consultation.model;

/** Состояние консультации (S0-44: заявка → назначена → отвечена → оценена). */
public enum ConsultationState {
  /** Задан вопрос, никто ещё не взял. */
  ASKED("ждёт методиста"),
  /** Назначена: a methodist has it, an answer is owed. */
  ASSIGNED("у методиста"),
  /** Отвечена. */
  ANSWERED("есть ответ"),
  /** Оценена тем, кто спросил. */
  RATED("оценена"),
  /** Отозвана тем, кто спросил, до ответа. */
  WITHDRAWN("отозвана"),
  /** Проведена: recorded by who gave it. */
  GIVEN("проведена"),
  /** Записана по ошибке. */
  ANNULLED("запись отменена");

  private final String label;

  ConsultationState(String label) {
    this.label = label;
  }

  /** The users' word, inside a sentence. */
  public String label() {
    return label;
  }

  /** Answers whether somebody waits for the methodist. */
  public boolean waits() {
    return this == ASKED || this == ASSIGNED;
  }

  /** Answers whether help was given: only this is counted. */
  public boolean counts() {
    return this == ANSWERED || this == RATED || this == GIVEN;
  }
}
