package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.mentoring.model.adaptation.Sign;

/**
 * How a pair came to its end.
 *
 * @param on last day it was in force
 * @param signs of a completed one: what was reached; empty for an early end
 * @param outcome of a completed one, else {@code null}
 * @param reason of an early end, else {@code null}
 * @param comment in words; stays in this service
 */
public record Closing(
    LocalDate on, Set<Sign> signs, Outcome outcome, EndReason reason, String comment) {

  public Closing {
    signs = signs == null ? Set.of() : Set.copyOf(signs);
  }

  static Closing completed(LocalDate on, Set<Sign> signs, String comment) {
    return new Closing(on, signs, Outcome.of(signs), null, comment);
  }

  static Closing endedEarly(LocalDate on, EndReason reason, String comment) {
    return new Closing(on, Set.of(), null, reason, comment);
  }

  /** Исход адаптации; follows from the signs and is not chosen by hand (A.8). */
  public enum Outcome {
    /** Адаптирован: all four signs. */
    ADAPTED,
    /** Адаптирован частично: some of them. */
    PARTLY_ADAPTED,
    /** Не адаптирован: none. */
    NOT_ADAPTED;

    /** The outcome that the observed signs give. */
    public static Outcome of(Set<Sign> signs) {
      if (signs.isEmpty()) {
        return NOT_ADAPTED;
      }
      return signs.size() == Sign.values().length ? ADAPTED : PARTLY_ADAPTED;
    }
  }

  /** Причина досрочного прекращения: a code travels, the words about it stay here. */
  public enum EndReason {
    /** Отказ наставника (ТК РФ ст. 351.8). */
    MENTOR_REFUSED,
    /** По просьбе наставляемого. */
    MENTEE_ASKED,
    /** Наставник уволен или в отпуске. */
    MENTOR_LEFT,
    /** Наставляемый уволен или в отпуске. */
    MENTEE_LEFT,
    /** Иное решение работодателя. */
    EMPLOYER_DECIDED
  }
}
