package ru.traektoria.events.consultation.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** In which state may what be done with a consultation? The whole life of it is this table. */
public enum ConsultationRule {
  /** Назначить или взять себе. */
  ASSIGN(
      "Вопрос передают, пока на него не ответили",
      ConsultationState.ASKED,
      ConsultationState.ASSIGNED),
  /** Ответить; дополнить ответ. */
  ANSWER(
      "Отвечают на заданный вопрос",
      ConsultationState.ASKED,
      ConsultationState.ASSIGNED,
      ConsultationState.ANSWERED,
      ConsultationState.RATED),
  /** Написать ещё: the question waits again. */
  WRITE(
      "Пишут в открытый вопрос",
      ConsultationState.ASKED,
      ConsultationState.ASSIGNED,
      ConsultationState.ANSWERED,
      ConsultationState.RATED),
  /** Отметить, что ответ не нужен: «спасибо» is no question. */
  SETTLE(
      "Отмечают, что ответ не нужен, после первого ответа",
      ConsultationState.ASKED,
      ConsultationState.ASSIGNED),
  /** Оценить ответ. */
  RATE("Оценивают полученный ответ", ConsultationState.ANSWERED, ConsultationState.RATED),
  /** Отозвать вопрос. */
  WITHDRAW("Отозвать можно вопрос без ответа", ConsultationState.ASKED, ConsultationState.ASSIGNED),
  /** Отменить запись о проведённой. */
  ANNUL("Отменяют запись о проведённой консультации", ConsultationState.GIVEN);

  private final String message;
  private final Set<ConsultationState> states;

  ConsultationRule(String message, ConsultationState first, ConsultationState... more) {
    this.message = message;
    this.states = EnumSet.of(first, more);
  }

  /** Answers whether it may be done in this state. */
  public boolean allows(ConsultationState state) {
    return states.contains(state);
  }

  Reason refusal(ConsultationState state) {
    return Reason.of(
        "consultation.not-" + name().toLowerCase(Locale.ROOT),
        message + "; сейчас: " + state.label() + ".");
  }
}
