package ru.traektoria.monitoring.reading;

import java.util.function.IntConsumer;

/** A set of rows (people, organisations, vacancies) as bits; operations give a new set. */
public final class Bits {

  private final long[] words;
  private final int size;

  /** No rows out of {@code size}. */
  public Bits(int size) {
    this.size = size;
    this.words = new long[(size + 63) >>> 6];
  }

  /** All rows out of {@code size}. */
  public static Bits all(int size) {
    return new Bits(size).not();
  }

  public void set(int row) {
    words[row >>> 6] |= 1L << row;
  }

  /**
   * Sets the row if {@code on}, without a branch: whether a fact counts is mostly a toss-up, and a
   * branch guessed wrong costs more than all else of a scan. A row below zero cannot be on.
   */
  public void mark(int row, boolean on) {
    if (row >= 0 || on) {
      words[row >>> 6] |= (on ? 1L : 0L) << row;
    }
  }

  /** The places at which a value lies between the bounds, both included. */
  public static Bits within(int[] values, int least, int most) {
    Bits places = new Bits(values.length);
    for (int word = 0; word < places.words.length; word++) {
      int first = word << 6;
      int count = Math.min(64, values.length - first);
      long bits = 0;
      for (int i = 0; i < count; i++) {
        int value = values[first + i];
        bits |= (value >= least & value <= most ? 1L : 0L) << i;
      }
      places.words[word] = bits;
    }
    return places;
  }

  public boolean get(int row) {
    return (words[row >>> 6] & 1L << row) != 0;
  }

  public Bits and(Bits other) {
    Bits result = new Bits(size);
    for (int i = 0; i < words.length; i++) {
      result.words[i] = words[i] & other.words[i];
    }
    return result;
  }

  public Bits or(Bits other) {
    Bits result = new Bits(size);
    for (int i = 0; i < words.length; i++) {
      result.words[i] = words[i] | other.words[i];
    }
    return result;
  }

  public Bits not() {
    Bits result = new Bits(size);
    for (int i = 0; i < words.length; i++) {
      result.words[i] = ~words[i];
    }
    if ((size & 63) != 0) {
      result.words[words.length - 1] &= (1L << size) - 1;
    }
    return result;
  }

  public int count() {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** The places at which a row of this set stands in the list: without a branch, word by word. */
  Bits gathered(int[] rows) {
    Bits places = new Bits(rows.length);
    for (int word = 0; word < places.words.length; word++) {
      int first = word << 6;
      int count = Math.min(64, rows.length - first);
      long bits = 0;
      for (int i = 0; i < count; i++) {
        int row = rows[first + i];
        bits |= (words[row >>> 6] >>> row & 1L) << i;
      }
      places.words[word] = bits;
    }
    return places;
  }

  /** How many rows from the first on, below the last. */
  int count(int from, int to) {
    if (from >= to) {
      return 0;
    }
    int first = from >>> 6;
    int last = to - 1 >>> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (first == last) {
      return Long.bitCount(words[first] & head & tail);
    }
    int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
    for (int i = first + 1; i < last; i++) {
      count += Long.bitCount(words[i]);
    }
    return count;
  }

  /** Calls back with each row of the set, in order. */
  public void forEach(IntConsumer row) {
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        row.accept((i << 6) + Long.numberOfTrailingZeros(left));
      }
    }
  }
}
