package ru.traektoria.events.contest.model.terms;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** In which state may what be done with a contest? The whole life of it is this table. */
public enum ContestRule {
  /** Исправить положение. */
  EDIT(
      "Положение меняют, пока не началась экспертиза",
      ContestState.DRAFT,
      ContestState.APPLICATIONS),
  /** Объявить. */
  OPEN("Объявляют конкурс, который готовится", ContestState.DRAFT),
  /** Пригласить участвовать. */
  INVITE("Приглашают, пока принимаются заявки", ContestState.DRAFT, ContestState.APPLICATIONS),
  /** Подать заявку. */
  APPLY("Заявки на этот конкурс сейчас не принимаются", ContestState.APPLICATIONS),
  /** Допустить или вернуть заявку. */
  ADMIT("Заявки рассматривают до начала экспертизы", ContestState.APPLICATIONS),
  /** Изменить жюри. */
  SEAT(
      "Состав жюри меняют до подведения итогов",
      ContestState.DRAFT,
      ContestState.APPLICATIONS,
      ContestState.REVIEW),
  /** Распределить работы. */
  DISTRIBUTE(
      "Работы распределяют после приёма заявок и до подведения итогов",
      ContestState.APPLICATIONS,
      ContestState.REVIEW),
  /** Оценить. */
  SCORE("Оценки ставят, пока работает жюри", ContestState.REVIEW),
  /** Зафиксировать итоги этапа. */
  FIX("Итоги этапа фиксируют, пока работает жюри", ContestState.REVIEW),
  /** Объявить итоги. */
  ANNOUNCE("Объявляют подведённые итоги", ContestState.RESULTS),
  /** Отменить. */
  CANCEL(
      "Отменить можно конкурс, итоги которого не подведены",
      ContestState.DRAFT,
      ContestState.APPLICATIONS,
      ContestState.REVIEW);

  private final String message;
  private final Set<ContestState> states;

  ContestRule(String message, ContestState first, ContestState... more) {
    this.message = message;
    this.states = EnumSet.of(first, more);
  }

  /** Answers whether it may be done in this state. */
  public boolean allows(ContestState state) {
    return states.contains(state);
  }

  /** Why it may not. */
  public Reason refusal(ContestState state) {
    return Reason.of(
        "contest.not-" + name().toLowerCase(Locale.ROOT),
        message + "; этот — " + state.label() + ".");
  }
}
