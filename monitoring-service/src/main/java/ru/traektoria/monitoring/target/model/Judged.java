package ru.traektoria.monitoring.target.model;

import java.time.LocalDate;

/** A target and how it stands. */
public record Judged(Terms terms, Verdict verdict) {

  /**
   * Не выполнена (E.17): not reached although the term has come by the end of the day, or a limit
   * that cannot be kept any more. Behind the even way before the term is a risk and not a failure.
   */
  public boolean unmet(LocalDate on) {
    return switch (verdict.why()) {
      case TERM_PASSED, EXCEEDED -> true;
      case ON_PATH, BEHIND, NOTHING_TO_COMPARE -> !on.isBefore(terms.due());
      case REACHED, NO_VALUE, BASELINE_UNKNOWN, BASELINE_ZERO -> false;
    };
  }
}
