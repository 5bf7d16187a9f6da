package ru.traektoria.monitoring.reading;

import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.FoundRows;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Numbers;

/**
 * Assignments in force on the day (AMB-01: whoever's last day is D still works on D), in the
 * municipality and in organisations that are not closed. All assignments of all years are looked
 * at, a page of them at a time.
 */
final class InForce {

  private final StaffFacts.Assignments table;
  private final IntColumn closedOn;
  private final int asOf;
  private final int municipality;
  private final int[] from = new int[Numbers.PAGE];
  private final int[] to = new int[Numbers.PAGE];
  private final int[] where = new int[Numbers.PAGE];
  private final int[] place = new int[Numbers.PAGE];

  private InForce(Reading reading) {
    table = reading.facts().staff.assignments;
    closedOn = reading.facts().places.organisations.closedOn;
    asOf = reading.asOf();
    municipality = reading.slice().municipality();
  }

  /** Their rows. */
  static int[] rows(Reading reading) {
    InForce scan = new InForce(reading);
    FoundRows found = new FoundRows();
    for (int first = 0; first < scan.table.rows(); first += Numbers.PAGE) {
      found.count(scan.page(first, found.roomForPage(), found.count()));
    }
    return found.all();
  }

  /** Writes the rows of a page from this place on; answers where they end. */
  private int page(int first, int[] rows, int at) {
    table.from.page(first, from);
    table.to.page(first, to);
    int count = Math.min(Numbers.PAGE, table.rows() - first);
    int began = at;
    int end = at;
    for (int i = 0; i < count; i++) {
      rows[end] = first + i;
      end += from[i] <= asOf & to[i] >= asOf ? 1 : 0;
    }
    table.municipality.page(first, where);
    table.organisation.page(first, place);
    int here = began;
    for (int found = began; found < end; found++) {
      int i = rows[found] - first;
      if ((municipality < 0 || where[i] == municipality) && closedOn.get(place[i]) >= asOf) {
        rows[here++] = rows[found];
      }
    }
    return here;
  }
}
