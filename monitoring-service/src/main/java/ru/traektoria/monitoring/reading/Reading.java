package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.IntColumn;

/**
 * The facts as they stand for one part of the region at one moment. What a formula asks for is
 * computed once and remembered; what does not depend on organisation and subject is remembered by
 * the reading of the whole municipality, which its parts share. Lives shorter than the read lock.
 */
public final class Reading {

  private final Facts facts;
  private final Slice slice;
  private final Moment moment;
  private final Reading whole;
  private final Map<Object, Object> remembered = new HashMap<>();

  /** The reading of a whole municipality (or of the region). */
  public Reading(Facts facts, Slice slice, Moment moment) {
    this(facts, slice.whole(), moment, null);
  }

  private Reading(Facts facts, Slice slice, Moment moment, Reading whole) {
    this.facts = facts;
    this.slice = slice;
    this.moment = moment;
    this.whole = whole == null ? this : whole;
  }

  /** The same moment for a part of the same municipality. */
  public Reading part(Slice of) {
    return of.equals(slice) ? this : new Reading(facts, of, moment, whole);
  }

  /** The whole municipality on another day; its workforce is computed once. */
  Reading onDay(int day) {
    return whole.remember(
        List.of(Reading.class, day),
        () -> new Reading(facts, slice.whole(), Moment.of(Day.date(day)), null));
  }

  public Facts facts() {
    return facts;
  }

  public Slice slice() {
    return slice;
  }

  public Moment moment() {
    return moment;
  }

  public int asOf() {
    return moment.asOf();
  }

  /** The reading of the municipality: a person's facts count wherever in it they happened. */
  public Reading whole() {
    return whole;
  }

  /** The value for the key, computed at the first call. */
  @SuppressWarnings("unchecked")
  public <T> T remember(Object key, Supplier<T> computation) {
    Object value = remembered.get(key);
    if (value == null) {
      value = computation.get();
      remembered.put(key, value);
    }
    return (T) value;
  }

  /** Who works in this part on the day. */
  public Workforce workforce() {
    return remember(
        Workforce.class, () -> this == whole ? Workforce.of(this) : whole.workforce().part(this));
  }

  /**
   * Rows of a column of dates that lie between two days, both included: many facts ask for the same
   * year of the same table.
   */
  public int[] rowsBetween(IntColumn dates, int rows, int from, int to) {
    return whole.remember(
        List.of(dates, from, to),
        () -> {
          int[] on = dates.values();
          int[] found = new int[rows];
          int count = 0;
          for (int row = 0; row < rows; row++) {
            if (on[row] >= from && on[row] <= to && on[row] != Day.NEVER) {
              found[count++] = row;
            }
          }
          return Arrays.copyOf(found, count);
        });
  }

  /** An empty set of people. */
  public Bits nobody() {
    return new Bits(facts.names.teachers.size());
  }
}
