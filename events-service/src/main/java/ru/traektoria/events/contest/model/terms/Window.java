package ru.traektoria.events.contest.model.terms;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Приём заявок, in the municipality's own time.
 *
 * @param opens first minute
 * @param deadline last minute: until 23:59 takes in what comes at 23:59:59
 */
public record Window(LocalDateTime opens, LocalDateTime deadline) {

  /** Answers whether an application that comes now is in time. */
  public boolean holds(LocalDateTime now) {
    return !early(now) && !late(now);
  }

  /** Answers whether the window has not opened yet. */
  public boolean early(LocalDateTime now) {
    return now.isBefore(opens);
  }

  /** Answers whether the last minute is over. */
  public boolean late(LocalDateTime now) {
    return now.truncatedTo(ChronoUnit.MINUTES).isAfter(deadline);
  }
}
