package ru.traektoria.monitoring.own.model;

import java.util.List;

/**
 * Определение: what one version of an own indicator says.
 *
 * @param brief a short name for charts; the name where nobody gave one
 * @param of what is counted: the name of a population of the vocabulary
 * @param denominator of whom the share is; {@code null} for a count
 * @param numerator who of them is counted
 * @param breakdowns by what it is divided, as the catalogue names them
 * @param words the formula in Russian where its author says it better; {@code null}: it is put into
 *     words from the conditions
 * @param period of an older definition, which names none, the usual one
 */
public record Definition(
    String name,
    String brief,
    Unit unit,
    Direction direction,
    String of,
    Clauses denominator,
    Clauses numerator,
    List<String> breakdowns,
    Paper paper,
    String words,
    ReportingPeriod period) {

  /** Доля или число. */
  public enum Unit {
    PERCENT,
    COUNT
  }

  /** Which way is better. */
  public enum Direction {
    UP,
    DOWN,
    NEUTRAL
  }

  public Definition {
    breakdowns = List.copyOf(breakdowns);
    period = period == null ? ReportingPeriod.USUAL : period;
  }

  /** The same about other conditions. */
  public Definition counting(Clauses from, Clauses counted) {
    return new Definition(
        name, brief, unit, direction, of, from, counted, breakdowns, paper, words, period);
  }

  /** The same over another period. */
  public Definition over(ReportingPeriod other) {
    return new Definition(
        name, brief, unit, direction, of, denominator, numerator, breakdowns, paper, words, other);
  }

  /** The short name. */
  public String shortName() {
    return brief == null || brief.isBlank() ? name : brief;
  }
}
