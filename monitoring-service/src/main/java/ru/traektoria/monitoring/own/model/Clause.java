package ru.traektoria.monitoring.own.model;

import java.util.List;

/**
 * Условие: a named fact with what it is asked with.
 *
 * @param fact its name in the vocabulary
 * @param choices one for each thing the fact is asked with: a word, a day or a period
 * @param comparison of a number; {@code null} of any other fact
 * @param value what it is compared with: a number or a word; {@code null} of a yes-or-no fact
 * @param negated the condition must not hold
 */
public record Clause(
    String fact, List<String> choices, Comparison comparison, String value, boolean negated) {

  public Clause {
    choices = List.copyOf(choices);
  }

  /** A fact that holds. */
  public static Clause of(String fact, String... choices) {
    return new Clause(fact, List.of(choices), null, null, false);
  }

  /** A fact that is a word. */
  public Clause is(String word) {
    return new Clause(fact, choices, null, word, negated);
  }

  /** A fact that is a number. */
  public Clause compared(Comparison how, String number) {
    return new Clause(fact, choices, how, number, negated);
  }

  public Clause not() {
    return new Clause(fact, choices, comparison, value, !negated);
  }
}
