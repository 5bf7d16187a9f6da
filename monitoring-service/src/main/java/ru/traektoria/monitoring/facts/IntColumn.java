package ru.traektoria.monitoring.facts;

import java.util.Arrays;
import java.util.function.IntFunction;

/** One column of a table of facts: an array of {@code int} that grows, and how a value reads. */
public final class IntColumn {

  private final String name;
  private final int empty;
  private final Dictionary dictionary;
  private final IntFunction<Object> reading;
  private int[] values = new int[0];

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
    return values[row];
  }

  public void set(int row, int value) {
    values[row] = value;
  }

  /** The array itself, for scans; valid while the facts' lock is held. */
  public int[] values() {
    return values;
  }

  /** The value as people read it: id, date, word or number; {@code null} for an empty one. */
  Object read(int row) {
    return values[row] == empty ? null : reading.apply(values[row]);
  }

  void clear(int row) {
    values[row] = empty;
  }

  void grow(int capacity) {
    int before = values.length;
    values = Arrays.copyOf(values, capacity);
    Arrays.fill(values, before, capacity, empty);
  }

  void write(Image.Writer image, int rows) {
    image.numbers(values, rows);
  }

  void read(Image.Reader image) {
    values = image.numbers();
  }
}
