package ru.traektoria.monitoring.reading;

import java.util.function.Function;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.KeyedTable;

/**
 * Rows of a keyed table that say where they belong.
 *
 * @param organisation the column, {@code null} if nothing of the kind belongs to an organisation
 */
public record Listed<T extends KeyedTable>(
    Function<Facts, T> table,
    Function<T, IntColumn> municipality,
    Function<T, IntColumn> organisation)
    implements Countable {

  /** Rows of a municipality by organisation, those without one first. */
  private record Grouped(int[] rows, int[] starts) {

    void into(Bits bits, int from, int to) {
      for (int i = from; i < to; i++) {
        bits.set(rows[i]);
      }
    }
  }

  @Override
  public int size(Reading reading) {
    return table.apply(reading.facts()).keys().size();
  }

  /** A breakdown asks for every organisation: the table is scanned once for all of them. */
  @Override
  public Bits inSlice(Reading reading) {
    Grouped grouped = reading.whole().remember(this, () -> grouped(reading.whole()));
    Bits found = new Bits(size(reading));
    int organisation = reading.slice().organisation();
    if (organisation == Dictionary.NONE) {
      grouped.into(found, 0, grouped.rows().length);
    } else {
      grouped.into(found, grouped.starts()[organisation + 1], grouped.starts()[organisation + 2]);
    }
    return found;
  }

  private Grouped grouped(Reading whole) {
    T rows = table.apply(whole.facts());
    IntColumn places = organisation == null ? null : organisation.apply(rows);
    int[] starts = new int[whole.facts().names.organisations.size() + 3];
    for (int row = 0; row < rows.rows(); row++) {
      if (counts(whole, rows, row)) {
        starts[place(places, row) + 3]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[starts[starts.length - 1]];
    for (int row = 0; row < rows.rows(); row++) {
      if (counts(whole, rows, row)) {
        sorted[starts[place(places, row) + 2]++] = row;
      }
    }
    return new Grouped(sorted, starts);
  }

  private boolean counts(Reading whole, T rows, int row) {
    return rows.present(row)
        && whole.slice().contains(municipality.apply(rows).get(row), Dictionary.NONE);
  }

  private static int place(IntColumn places, int row) {
    return places == null ? Dictionary.NONE : places.get(row);
  }

  @Override
  public String id(Reading reading, int row) {
    return table.apply(reading.facts()).keys().text(row);
  }
}
