package ru.traektoria.monitoring.facts;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * One column of a table of facts: an array of {@code int} that grows, and how a value reads. Until
 * a first value is known there is no array: most of what an event may say most events leave out.
 */
public final class IntColumn {

  private static final int[] NOTHING = {};

  private final String name;
  private final int empty;
  private final Dictionary dictionary;
  private final IntFunction<Object> reading;
  private int[] values = NOTHING;
  private int capacity;

  IntColumn(String name, int empty, Dictionary dictionary, IntFunction<Object> reading) {
    this.name = name;
    this.empty = empty;
    this.dictionary = dictionary;
    this.reading = reading;
  }

  /** A column of references into the dictionary. */
  static IntColumn references(String name, Dictionary dictionary) {
    return new IntColumn(name, Dictionary.NONE, dictionary, dictionary::text);
  }

  public String name() {
    return name;
  }

  /** What a row holds of which nothing is known. */
  public int empty() {
    return empty;
  }

  /** The texts that the values refer to, {@code null} in a column of days or numbers. */
  public Dictionary dictionary() {
    return dictionary;
  }

  public int get(int row) {
    int[] known = values;
    return known == NOTHING ? empty : known[row];
  }

  public void set(int row, int value) {
    if (values == NOTHING) {
      if (value == empty) {
        return;
      }
      values = filled(capacity);
    }
    values[row] = value;
  }

  /**
   * The array itself, for scans; valid while the facts' lock is held. Readers that ask together may
   * each make the array of a column without values: they are equal.
   */
  public int[] values() {
    int[] known = values;
    if (known == NOTHING && capacity > 0) {
      known = filled(capacity);
      VarHandle.storeStoreFence();
      values = known;
    }
    return known;
  }

  private int[] filled(int length) {
    int[] all = new int[length];
    Arrays.fill(all, empty);
    return all;
  }

  /** The value as people read it: id, date, word or number; {@code null} for an empty one. */
  Object read(int row) {
    return get(row) == empty ? null : reading.apply(get(row));
  }

  void clear(int row) {
    set(row, empty);
  }

  void grow(int room) {
    int before = capacity;
    capacity = room;
    if (values != NOTHING) {
      values = Arrays.copyOf(values, room);
      Arrays.fill(values, before, room, empty);
    }
  }

  /** A column without values takes no room in the image either. */
  void write(Image.Writer image, int rows) {
    boolean nothing = Arrays.stream(values, 0, Math.min(rows, values.length)).allMatch(this::blank);
    image.numbers(values, nothing ? 0 : rows);
  }

  private boolean blank(int value) {
    return value == empty;
  }

  /** Fills a column of so many rows that is still empty. */
  void read(Image.Reader image, int rows) {
    capacity = rows;
    int[] read = image.numbers();
    values = read.length == 0 ? NOTHING : read;
  }
}
