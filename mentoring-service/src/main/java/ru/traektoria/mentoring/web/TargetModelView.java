package ru.traektoria.mentoring.web;

import java.time.LocalDate;

/**
 * Целевая модель of one organisation: what it has and what it lacks (T2.9).
 *
 * @param version for {@code If-Match}; 0 where there is no act yet
 * @param actNumber {@code null} where there is no act yet
 * @param activePairs active pairs of the organisation today
 * @param state {@link State}
 */
public record TargetModelView(
    Named organisation,
    long version,
    String actNumber,
    LocalDate adoptedOn,
    Named curator,
    String programme,
    LocalDate endedOn,
    long activePairs,
    State state) {

  /** How far an organisation is. */
  public enum State {
    /** Реализуется: an act in force and at least one active pair. */
    WORKING,
    /** Заявлена, не реализуется: an act and no pair. */
    DECLARED,
    /** Акт утратил силу. */
    ENDED,
    /** Не внедрена. */
    ABSENT
  }
}
