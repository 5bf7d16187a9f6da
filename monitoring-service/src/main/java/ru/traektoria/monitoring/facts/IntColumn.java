package ru.traektoria.monitoring.facts;

import java.util.Arrays;
import java.util.function.IntFunction;

/** One column of a table of facts: an array of {@code int} that grows, and how a value reads. */
public final class IntColumn {

  private final String name;
  private final int empty;
  private final IntFunction<Object> reading;
  private int[] values = new int[0];

  IntColumn(String name, int empty, IntFunction<Object> reading) {
    this.name = name;
    this.empty = empty;
    this.reading = reading;
  }

  public String name() {
    return name;
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
