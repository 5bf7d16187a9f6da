package ru.traektoria.monitoring.open.model;

import java.time.Instant;
import java.util.List;

/**
 * Что сделано с публикацией.
 *
 * @param indicators codes that were chosen
 * @param note the reason of a refusal or of a withdrawal; empty otherwise
 */
public record Act(
    Kind kind, String window, List<String> indicators, String by, Instant at, String note) {

  public Act {
    indicators = List.copyOf(indicators);
  }

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
