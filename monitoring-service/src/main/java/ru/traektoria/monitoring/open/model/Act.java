package ru.traektoria.monitoring.open.model;

import java.time.Instant;

/**
 * Что сделано с публикацией.
 *
 * @param note the reason of a refusal or of a withdrawal; empty otherwise
 */
public record Act(Kind kind, String window, String by, Instant at, String note) {

  /** Виды действий. */
  public enum Kind {
    /** Методист предложил. */
    PROPOSED,
    /** Управление опубликовало. */
    APPROVED,
    /** Управление вернуло. */
    REFUSED,
    /** Публикация снята. */
    WITHDRAWN
  }
}
