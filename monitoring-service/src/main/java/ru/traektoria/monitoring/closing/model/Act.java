package ru.traektoria.monitoring.closing.model;

import java.time.Instant;

/**
 * Запись журнала: who did what and why.
 *
 * @param text in Russian, what was done
 * @param reason {@code null} where none is asked for
 */
public record Act(Kind kind, String text, String reason, Instant at, String by) {

  /** Что сделано. */
  public enum Kind {
    CLOSED,
    REOPENED,
    MOVED
  }
}
