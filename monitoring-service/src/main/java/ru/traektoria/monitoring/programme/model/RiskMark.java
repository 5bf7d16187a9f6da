package ru.traektoria.monitoring.programme.model;

import java.time.LocalDate;

/**
 * Отметка о риске (S4-37): what somebody said about how a risk of the programme stands. Marks are
 * kept beside the editions, since a risk comes true while an approved edition may not change.
 *
 * @param risk id of the risk, the same in every edition
 * @param note what happened or why it is gone
 * @param on day on which it was said
 * @param by who said it
 */
public record RiskMark(String risk, State state, String note, LocalDate on, String by) {

  /** Состояние риска; nobody said anything: a threat. */
  public enum State {
    /** Угроза: может случиться. */
    THREAT,
    /** Наступил. */
    OCCURRED,
    /** Снят: больше не грозит. */
    LIFTED
  }
}
