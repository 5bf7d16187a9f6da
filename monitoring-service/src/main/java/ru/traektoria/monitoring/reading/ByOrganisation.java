package ru.traektoria.monitoring.reading;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import ru.traektoria.monitoring.facts.column.Dictionary;

/**
 * Rows of a municipality by organisation, those without one first: a breakdown asks for every
 * organisation, and the table is scanned once for all of them.
 */
public final class ByOrganisation {

  private final int[] rows;
  private final int[] starts;

  private ByOrganisation(int[] rows, int[] starts) {
    this.rows = rows;
    this.starts = starts;
  }

  /**
   * Groups rows.
   *
   * @param whole the reading of the whole municipality
   * @param count rows of the table, in use or not
   * @param counts whether a row is one of the municipality
   * @param organisation of a row that counts, −1 where it has none
   */
  public static ByOrganisation of(
      Reading whole, int count, IntPredicate counts, IntUnaryOperator organisation) {
    int[] starts = new int[whole.facts().names.organisations.size() + 3];
    for (int row = 0; row < count; row++) {
      if (counts.test(row)) {
        starts[organisation.applyAsInt(row) + 3]++;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] rows = new int[starts[starts.length - 1]];
    for (int row = 0; row < count; row++) {
      if (counts.test(row)) {
        rows[starts[organisation.applyAsInt(row) + 2]++] = row;
      }
    }
    return new ByOrganisation(rows, starts);
  }

  /** The rows of the slice's organisation, or all of them, out of {@code size}. */
  public Bits in(Slice slice, int size) {
    int organisation = slice.organisation();
    boolean all = organisation == Dictionary.NONE;
    int to = all ? rows.length : starts[organisation + 2];
    Bits found = new Bits(size);
    for (int i = all ? 0 : starts[organisation + 1]; i < to; i++) {
      found.set(rows[i]);
    }
    return found;
  }
}
