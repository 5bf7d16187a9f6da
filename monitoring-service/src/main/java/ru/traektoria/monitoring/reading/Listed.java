package ru.traektoria.monitoring.reading;

import java.util.function.Function;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;

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
    Reading whole = reading.whole();
    if (reading.slice().organisation() == Dictionary.NONE) {
      return everywhere(whole);
    }
    ByOrganisation grouped = whole.remember(this, () -> grouped(whole));
    return grouped.in(reading.slice(), size(reading));
  }

  /** All of a municipality: who asks for no organisation needs no groups. */
  private Bits everywhere(Reading whole) {
    T rows = table.apply(whole.facts());
    IntColumn towns = municipality.apply(rows);
    int wanted = whole.slice().municipality();
    Bits found = new Bits(rows.keys().size());
    for (int row = 0; row < rows.rows(); row++) {
      found.mark(row, rows.present(row) & (wanted < 0 | towns.get(row) == wanted));
    }
    return found;
  }

  private ByOrganisation grouped(Reading whole) {
    T rows = table.apply(whole.facts());
    IntColumn towns = municipality.apply(rows);
    IntColumn places = organisation == null ? null : organisation.apply(rows);
    return ByOrganisation.of(
        whole,
        rows.rows(),
        row -> rows.present(row) && whole.slice().contains(towns.get(row), Dictionary.NONE),
        row -> places == null ? Dictionary.NONE : places.get(row));
  }

  @Override
  public String id(Reading reading, int row) {
    return table.apply(reading.facts()).keys().text(row);
  }
}
