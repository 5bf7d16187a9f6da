package ru.traektoria.route.model;

import java.time.LocalDate;
import ru.traektoria.route.model.terms.Actor;

/**
 * The wish to close a route.
 *
 * @param reason words; which outcomes need them {@link ClosingRule} says
 */
public record Closing(Outcome outcome, String reason, Actor actor, LocalDate on) {

  boolean hasReason() {
    return reason != null && !reason.isBlank();
  }
}
