package ru.traektoria.monitoring.event.row;

import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;

/**
 * Исключённое стоит до дня исключения: an item taken off a plan, a line taken out of a schedule or
 * a list counts on the days before, and from that day on no more. Where the event says no day, as
 * those before the field did, it counts on no day; what was put back counts on all of them.
 */
public final class Excluding {

  private Excluding() {}

  /** Makes the day of the row one that readers need only compare with theirs. */
  public static void on(IntColumn cancelledOn, int row, boolean excluded) {
    if (!excluded) {
      cancelledOn.set(row, Day.NEVER);
    } else if (cancelledOn.get(row) == Day.NEVER) {
      cancelledOn.set(row, Day.ALWAYS);
    }
  }
}
