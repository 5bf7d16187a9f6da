package ru.traektoria.monitoring.facts.column;

import java.util.Arrays;

/**
 * Rows that a scan finds one after another: an array that grows with them, so that a scan of a long
 * table which finds little takes little memory.
 */
public final class FoundRows {

  private int[] rows = new int[Numbers.PAGE];
  private int count;

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

  /** The rows, as many as were found. */
  public int[] all() {
    return Arrays.copyOf(rows, count);
  }
}
