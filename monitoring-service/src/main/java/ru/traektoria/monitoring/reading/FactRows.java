package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;

/** Facts that are counted themselves: their values, and which of them a period holds. */
public final class FactRows {

  private FactRows() {}

  /** One value of each row: a code or a number, −1 where there is none. */
  public static int[] values(KeyedTable table, IntColumn column) {
    int[] values = new int[table.keys().size()];
    Arrays.fill(values, -1);
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        values[row] = column.get(row);
      }
    }
    return values;
  }

  /** Rows whose date lies between the days, both included, and not after the day looked at. */
  public static Bits between(Reading reading, KeyedTable table, IntColumn date, int from, int to) {
    Bits rows = new Bits(table.keys().size());
    int last = Math.min(to, reading.asOf());
    for (int row = 0; row < table.rows(); row++) {
      rows.mark(row, table.present(row) & Day.within(date.get(row), from, last));
    }
    return rows;
  }
}
