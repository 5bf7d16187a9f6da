package ru.traektoria.monitoring.event.row;

import java.util.Arrays;

/** Rows of a list inside an event, kept until the whole event has been read. */
public final class Scratch {

  private final int width;
  private int[] values;
  private int rows;

  public Scratch(int width) {
    this.width = width;
    this.values = new int[width * 8];
  }

  public void clear() {
    rows = 0;
  }

  public int rows() {
    return rows;
  }

  /** Starts a row that is empty but for the given values. */
  public void add(int... row) {
    if ((rows + 1) * width > values.length) {
      values = Arrays.copyOf(values, values.length * 2);
    }
    System.arraycopy(row, 0, values, rows * width, width);
    rows++;
  }

  public int get(int row, int column) {
    return values[row * width + column];
  }
}
