package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.mentoring.model.staff.TeacherId;

/**
 * How a pair came to its end.
 *
 * @param on last day it was in force
 * @param signs of a completed one: what each of its mentees reached; empty for an early end
 * @param outcome of a completed one, else {@code null}; of a group what its mentees have in common
 * @param reason of an early end, else {@code null}
 * @param comment in words; stays in this service
 * @param results исход каждого наставляемого; empty for an early end and for past years
 */
public record Closing(
    LocalDate on,
    Set<Sign> signs,
    Outcome outcome,
    EndReason reason,
    String comment,
    List<Result> results) {

  public Closing {
    signs = signs == null ? Set.of() : Set.copyOf(signs);
    results = results == null ? List.of() : List.copyOf(results);
  }

  /** A pair of past years: what its file tells. */
  public Closing(LocalDate on, Set<Sign> signs, Outcome outcome, EndReason reason, String comment) {
    this(on, signs, outcome, reason, comment, List.of());
  }

  /** What one mentee reached. */
  public record Result(TeacherId mentee, Set<Sign> signs, Outcome outcome) {
    public Result {
      signs = signs == null ? Set.of() : Set.copyOf(signs);
    }

    /** The outcome follows from the signs. */
    public static Result of(TeacherId mentee, Set<Sign> signs) {
      return new Result(mentee, signs, Outcome.of(signs));
    }
  }

  static Closing completed(LocalDate on, List<Result> results, String comment) {
    Set<Sign> common = EnumSet.allOf(Sign.class);
    results.forEach(one -> common.retainAll(one.signs()));
    Set<Outcome> outcomes = results.stream().map(Result::outcome).collect(Collectors.toSet());
    Outcome outcome = outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.PARTLY_ADAPTED;
    return new Closing(on, results.isEmpty() ? Set.of() : common, outcome, null, comment, results);
  }

  static Closing endedEarly(LocalDate on, EndReason reason, String comment) {
    return new Closing(on, Set.of(), null, reason, comment);
  }

  /** The same without what each mentee reached. */
  public Closing briefly() {
    return new Closing(on, signs, outcome, reason, comment);
  }

  /** The ending as one mentee reads it: what the others reached is theirs. */
  Closing readBy(TeacherId mentee) {
    return results.stream()
        .filter(one -> one.mentee().equals(mentee))
        .findFirst()
        .map(own -> new Closing(on, own.signs(), own.outcome(), reason, comment, List.of(own)))
        .orElse(this);
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
