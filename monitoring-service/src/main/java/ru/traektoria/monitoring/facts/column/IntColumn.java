package ru.traektoria.monitoring.facts.column;

import java.util.function.IntFunction;

/**
 * One column of a table of facts: numbers, how one of them reads, and what stands for nothing. Most
 * of what an event may say most events leave out; that takes no room ({@link Numbers}).
 */
public final class IntColumn {

  private final String name;
  private final int empty;
  private final Dictionary dictionary;
  private final IntFunction<Object> reading;
  private final Numbers values;

  IntColumn(String name, int empty, Dictionary dictionary, IntFunction<Object> reading) {
    this.name = name;
    this.empty = empty;
    this.dictionary = dictionary;
    this.reading = reading;
    this.values = new Numbers(empty);
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
    return values.get(row);
  }

  public void set(int row, int value) {
    values.set(row, value);
  }

  /** The values of the first rows, for scans that look at all of them. */
  public int[] first(int rows) {
    return values.first(rows);
  }

  /**
   * Writes the values of a page, for scans that look at several columns side by side.
   *
   * @param from the page's first row, a multiple of {@link Numbers#PAGE}
   * @param values of so many places
   */
  public void page(int from, int[] values) {
    this.values.page(from, values);
  }

  /** Those of the first rows whose values lie between two, both included; nothing lies nowhere. */
  public int[] between(int least, int greatest, int rows) {
    return values.between(least, greatest, rows);
  }

  /** The value as people read it: id, date, word or number; {@code null} for an empty one. */
  Object read(int row) {
    return get(row) == empty ? null : reading.apply(get(row));
  }

  void clear(int row) {
    set(row, empty);
  }

  void write(Image.Writer image) {
    values.write(image);
  }

  void read(Image.Reader image) {
    values.read(image);
  }
}
