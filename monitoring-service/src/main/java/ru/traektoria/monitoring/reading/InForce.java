package ru.traektoria.monitoring.reading;

import java.util.stream.IntStream;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.FoundRows;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Pages;

/**
 * Assignments in force on the day (AMB-01: whoever's last day is D still works on D), in the
 * municipality and in organisations that are not closed; those of an organisation stand together.
 *
 * @param rows their rows
 * @param teachers whose each is
 * @param starts at which of these places those of each organisation begin, and where all end
 */
record InForce(int[] rows, int[] teachers, int[] starts) {

  /** Looks at all assignments of all years. */
  static InForce of(Reading reading) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    FoundRows rows = new FoundRows(table.rows() / 2);
    FoundRows teachers = new FoundRows(table.rows() / 2);
    FoundRows organisations = new FoundRows(table.rows() / 2);
    Pages pages = new Pages(table.rows(), table.from, table.to, table.municipality);
    Pages about = new Pages(table.rows(), table.teacher, table.organisation);
    IntColumn closedOn = reading.facts().places.organisations.closedOn;
    int[] places = new int[Pages.PLACES];
    while (pages.next() & about.next()) {
      int found = places(pages, reading.asOf(), reading.slice().municipality(), places);
      int[] row = rows.roomForPage();
      int[] whose = teachers.roomForPage();
      int[] where = organisations.roomForPage();
      int at = rows.count();
      for (int i = 0; i < found; i++) {
        row[at] = pages.first() + places[i];
        whose[at] = about.of(0)[places[i]];
        where[at] = about.of(1)[places[i]];
        at += closedOn.get(where[at]) >= reading.asOf() ? 1 : 0;
      }
      rows.count(at);
      teachers.count(at);
      organisations.count(at);
    }
    return together(rows, teachers, organisations, reading.facts().names.organisations.size());
  }

  /** At which places those of the organisation stand, −1 for any. */
  IntStream places(int organisation) {
    if (organisation < 0) {
      return IntStream.range(0, rows.length);
    }
    return organisation + 1 < starts.length
        ? IntStream.range(starts[organisation], starts[organisation + 1])
        : IntStream.empty();
  }

  /** Writes the places of the page that are in force and here; answers how many. */
  private static int places(Pages pages, int asOf, int municipality, int[] places) {
    int[] from = pages.of(0);
    int[] to = pages.of(1);
    int[] where = pages.of(2);
    int found = 0;
    for (int place = 0; place < pages.count(); place++) {
      places[found] = place;
      boolean here = municipality < 0 | where[place] == municipality;
      found += here & from[place] <= asOf & to[place] >= asOf ? 1 : 0;
    }
    return found;
  }

  private static InForce together(
      FoundRows rows, FoundRows teachers, FoundRows where, int organisations) {
    int[] starts = new int[organisations + 1];
    for (int i = 0; i < rows.count(); i++) {
      starts[where.get(i) + 1]++;
    }
    for (int organisation = 0; organisation < organisations; organisation++) {
      starts[organisation + 1] += starts[organisation];
    }
    int[] next = starts.clone();
    int[] sorted = new int[rows.count()];
    int[] whose = new int[rows.count()];
    for (int i = 0; i < sorted.length; i++) {
      int place = next[where.get(i)]++;
      sorted[place] = rows.get(i);
      whose[place] = teachers.get(i);
    }
    return new InForce(sorted, whose, starts);
  }
}
