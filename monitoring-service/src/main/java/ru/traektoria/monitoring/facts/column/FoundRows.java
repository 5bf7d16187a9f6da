package ru.traektoria.monitoring.facts.column;

import java.util.Arrays;

/**
 * Rows that a scan finds one after another: an array that grows with them, so that a scan of a long
 * table which finds little takes little memory.
 */
public final class FoundRows {

  private int[] rows;
  private int count;

  public FoundRows() {
    this(0);
  }

  /**
   * Nothing found yet.
   *
   * @param likely how many there may be
   */
  public FoundRows(int likely) {
    rows = new int[likely + Numbers.PAGE];
  }

  /** Where the next rows may be written: there is room for a page of them from {@link #count()}. */
  public int[] roomForPage() {
    if (count + Numbers.PAGE > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    return rows;
  }

  public int count() {
    return count;
  }

  /** Says up to which place rows have been written. */
  public void count(int now) {
    count = now;
  }

  /** What stands at the place. */
  public int get(int place) {
    return rows[place];
  }

  /** The rows, as many as were found. */
  public int[] all() {
    return Arrays.copyOf(rows, count);
  }
}
