package ru.traektoria.monitoring.reading;

/** Что можно посчитать: rows of some table, known by an index and by an id. */
public interface Countable {

  /** How many rows there are, among them ones that hold nothing. */
  int size(Reading reading);

  /** Rows that belong to the slice of the reading. */
  Bits inSlice(Reading reading);

  /** The id of a row, the same after any rebuild. */
  String id(Reading reading, int row);
}
