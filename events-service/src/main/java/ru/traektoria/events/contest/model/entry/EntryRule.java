package ru.traektoria.events.contest.model.entry;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** In which state may what be done with an application? */
public enum EntryRule {
  CORRECT(
      "Исправить можно черновик, возвращённую или отозванную заявку",
      EntryState.DRAFT,
      EntryState.RETURNED,
      EntryState.WITHDRAWN),
  SUBMIT(
      "Подать можно черновик, возвращённую или отозванную заявку",
      EntryState.DRAFT,
      EntryState.RETURNED,
      EntryState.WITHDRAWN),
  WITHDRAW(
      "Отозвать можно заявку, которую ещё не отзывали",
      EntryState.DRAFT,
      EntryState.SUBMITTED,
      EntryState.RETURNED,
      EntryState.ADMITTED),
  ADMIT("Допускают поданную заявку", EntryState.SUBMITTED),
  GIVE_BACK(
      "Вернуть можно поданную или допущенную заявку", EntryState.SUBMITTED, EntryState.ADMITTED);

  private final String message;
  private final Set<EntryState> states;

  EntryRule(String message, EntryState first, EntryState... more) {
    this.message = message;
    this.states = EnumSet.of(first, more);
  }

  /** Answers whether it may be done in this state. */
  public boolean allows(EntryState state) {
    return states.contains(state);
  }

  Reason refusal(EntryState state) {
    return Reason.of(
        "entry.not-" + name().toLowerCase(Locale.ROOT).replace('_', '-'),
        message + "; эта — " + state.label() + ".");
  }
}
