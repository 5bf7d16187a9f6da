package ru.traektoria.monitoring.manual.model;

import java.time.Instant;

/**
 * Что с листом было: who did what and when.
 *
 * @param text the reason of a return or a correction; empty elsewhere
 */
public record Step(Act act, int edition, String by, Instant at, String text) {

  /** Действие. */
  public enum Act {
    SUBMITTED,
    RETURNED,
    APPROVED,
    CORRECTED
  }
}
