package ru.traektoria.monitoring.reading;

import java.util.function.Function;
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

  @Override
  public int size(Reading reading) {
    return table.apply(reading.facts()).keys().size();
  }

  @Override
  public Bits inSlice(Reading reading) {
    T rows = table.apply(reading.facts());
    IntColumn towns = municipality.apply(rows);
    IntColumn places = organisation == null ? null : organisation.apply(rows);
    Bits found = new Bits(size(reading));
    for (int row = 0; row < rows.rows(); row++) {
      int place = places == null ? -1 : places.get(row);
      if (rows.present(row) && reading.slice().contains(towns.get(row), place)) {
        found.set(row);
      }
    }
    return found;
  }

  @Override
  public String id(Reading reading, int row) {
    return table.apply(reading.facts()).keys().text(row);
  }
}
