package ru.traektoria.monitoring.facts.column;

/**
 * Columns of a table read side by side, a page at a time. A scan of all rows takes a fraction of
 * what it takes when every value is asked for by itself, and no column is copied as a whole.
 */
public final class Pages {

  /** How many places a page has. */
  public static final int PLACES = Numbers.PAGE;

  private final int rows;
  private final IntColumn[] columns;
  private final int[][] values;
  private int first = -Numbers.PAGE;

  /** Stands before the first page of these columns' first rows. */
  public Pages(int rows, IntColumn... columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new int[columns.length][Numbers.PAGE];
  }

  /** Reads the next page; false behind the last one. */
  public boolean next() {
    first += Numbers.PAGE;
    for (int column = 0; first < rows && column < columns.length; column++) {
      columns[column].page(first, values[column]);
    }
    return first < rows;
  }

  /** The row of the page's first place. */
  public int first() {
    return first;
  }

  /** How many places of the page are rows. */
  public int count() {
    return Math.min(Numbers.PAGE, rows - first);
  }

  /** The column's values on the page that was read last, always in the same array. */
  public int[] of(int column) {
    return values[column];
  }
}
