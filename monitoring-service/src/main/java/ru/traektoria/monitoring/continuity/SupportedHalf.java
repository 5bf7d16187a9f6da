package ru.traektoria.monitoring.continuity;

import java.time.LocalDate;
import java.util.Set;

/**
 * A half of an academic year and the support that somebody had in it.
 *
 * @param last its last day, or the day of the question while it runs
 * @param running whether it is not over yet
 */
record SupportedHalf(LocalDate first, LocalDate last, boolean running, Set<SupportKind> kinds) {

  /** Перерыв: a whole half-year without any support; one that runs may still bring some. */
  boolean gap() {
    return kinds.isEmpty() && !running;
  }
}
