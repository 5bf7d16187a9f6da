package ru.traektoria.monitoring.log;

import java.time.Instant;

/**
 * Свёртка заново, as far as it is.
 *
 * @param id counts the rebuilds of this process
 * @param folded records read so far
 * @param total records that lay in the log when it began
 * @param same whether the rebuilt facts are those that were live at the same offsets; {@code null}
 *     until they have been compared
 * @param problem Russian: why it failed
 */
public record Rebuild(
    long id,
    From from,
    State state,
    long folded,
    long total,
    Instant startedAt,
    Instant finishedAt,
    Boolean same,
    String problem) {

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

  static Rebuild began(long id, From from, Instant at) {
    return new Rebuild(id, from, State.FOLDING, 0, 0, at, null, null, null);
  }

  Rebuild of(long records) {
    return new Rebuild(id, from, state, folded, records, startedAt, null, null, null);
  }

  Rebuild reached(long records) {
    return new Rebuild(id, from, state, records, total, startedAt, null, null, null);
  }

  Rebuild swapped(boolean same, Instant at) {
    return new Rebuild(id, from, State.SWAPPED, folded, total, startedAt, at, same, null);
  }

  Rebuild failed(String why, Instant at) {
    return new Rebuild(id, from, State.FAILED, folded, total, startedAt, at, null, why);
  }
}
