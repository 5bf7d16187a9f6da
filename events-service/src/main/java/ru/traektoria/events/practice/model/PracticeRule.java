package ru.traektoria.events.practice.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** In which state may what be done with a practice? The whole life of it is this table. */
public enum PracticeRule {
  /** Исправить заявку. */
  CORRECT(
      "Исправить можно заявленную или возвращённую практику",
      PracticeState.APPLIED,
      PracticeState.RETURNED),
  /** Назначить эксперта. */
  ASSIGN(
      "Эксперта назначают заявленной практике или меняют до заключения",
      PracticeState.APPLIED,
      PracticeState.UNDER_REVIEW),
  /** Записать заключение. */
  CONCLUDE("Заключение пишут, пока практика на экспертизе", PracticeState.UNDER_REVIEW),
  /** Отметить распространение. */
  DISSEMINATE(
      "Распространяют одобренную практику: сначала заключение эксперта",
      PracticeState.APPROVED,
      PracticeState.DISSEMINATED),
  /** Отметить внедрение. */
  ADOPT(
      "Внедряют одобренную практику: сначала заключение эксперта",
      PracticeState.APPROVED,
      PracticeState.DISSEMINATED);

  private final String message;
  private final Set<PracticeState> states;

  PracticeRule(String message, PracticeState first, PracticeState... more) {
    this.message = message;
    this.states = EnumSet.of(first, more);
  }

  /** Answers whether it may be done in this state. */
  public boolean allows(PracticeState state) {
    return states.contains(state);
  }

  Reason refusal(PracticeState state) {
    return Reason.of(
        "practice.not-" + name().toLowerCase(Locale.ROOT),
        message + "; эта — " + state.label() + ".");
  }
}
