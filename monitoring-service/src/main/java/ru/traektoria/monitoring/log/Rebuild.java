package ru.traektoria.monitoring.log;

import java.time.Instant;
import java.util.List;

/**
 * Свёртка заново, as far as it is.
 *
 * @param id counts the rebuilds of this installation
 * @param by who started it, as shown on the page
 * @param folded records read so far
 * @param total records that lay in the log when it began
 * @param same whether the rebuilt facts are those that were live at the same offsets; {@code null}
 *     until they have been compared
 * @param differences tables in which they are not
 * @param problem Russian: why it failed
 */
public record Rebuild(
    long id,
    From from,
    String by,
    State state,
    long folded,
    long total,
    Instant startedAt,
    Instant finishedAt,
    Boolean same,
    List<TableDifference> differences,
    String problem) {

  public Rebuild {
    differences = differences == null ? List.of() : List.copyOf(differences);
  }

  /** Where the events are read from. */
  public enum From {
    /** С первого события журнала. */
    BEGINNING,
    /** Со снимка и его смещений. */
    SNAPSHOT
  }

  /** How far it is. */
  public enum State {
    /** События сворачиваются рядом с живыми таблицами. */
    FOLDING,
    /** Новые таблицы заняли место прежних. */
    SWAPPED,
    /** Не удалось: прежние таблицы остались. */
    FAILED
  }

  static Rebuild began(long id, From from, String by, Instant at) {
    return new Rebuild(id, from, by, State.FOLDING, 0, 0, at, null, null, null, null);
  }

  Rebuild of(long records) {
    return new Rebuild(id, from, by, state, folded, records, startedAt, null, null, null, null);
  }

  Rebuild reached(long records) {
    return new Rebuild(id, from, by, state, records, total, startedAt, null, null, null, null);
  }

  Rebuild swapped(List<TableDifference> found, Instant at) {
    boolean equal = found.isEmpty();
    return new Rebuild(
        id, from, by, State.SWAPPED, folded, total, startedAt, at, equal, found, null);
  }

  Rebuild failed(String why, Instant at) {
    return new Rebuild(id, from, by, State.FAILED, folded, total, startedAt, at, null, null, why);
  }

  /** Whether it has ended, well or not. */
  public boolean finished() {
    return state != State.FOLDING;
  }

  /** Facts that stand on one side alone: an alarm unless zero. */
  public long differing() {
    return differences.stream().mapToLong(TableDifference::rows).sum();
  }
}
