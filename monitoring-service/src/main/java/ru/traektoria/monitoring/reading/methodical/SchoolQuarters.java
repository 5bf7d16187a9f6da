package ru.traektoria.monitoring.reading.methodical;

import java.util.HashMap;
import java.util.Map;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.methodical.CalendarFacts;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Четверти учебного года (S0-68, S1-75): those the municipality has set, else the usual ones of
 * schools. The holidays after a quarter belong to it. Municipalities are indexes, −1 for a region,
 * which has no quarters of its own.
 */
public final class SchoolQuarters {

  static final int COUNT = 4;

  private final int yearStart;
  private final int yearEnd;
  private final int[] usual;
  private final Map<Integer, int[]> own = new HashMap<>();

  private SchoolQuarters(Reading reading) {
    yearStart = reading.moment().yearStart();
    yearEnd = reading.moment().yearEnd();
    int year = Day.civil(yearStart) / 512;
    usual =
        new int[] {
          Day.of(year, 11, 4),
          Day.of(year + 1, 1, 8),
          Day.of(year + 1, 3, 31),
          Day.of(year + 1, 5, 31)
        };
    CalendarFacts.Quarters table = reading.facts().calendars.quarters;
    for (int row = 0; row < table.rows(); row++) {
      int first = table.present(row) ? table.end1.get(row) : Day.NEVER;
      if (first >= yearStart && first <= yearEnd) {
        own.put(
            table.municipality.get(row),
            new int[] {first, table.end2.get(row), table.end3.get(row), table.end4.get(row)});
      }
    }
  }

  /** Those of the year of the reading. */
  public static SchoolQuarters of(Reading reading) {
    Reading whole = reading.whole();
    return whole.remember(SchoolQuarters.class, () -> new SchoolQuarters(whole));
  }

  /** First day; quarters count from zero. */
  int first(int municipality, int quarter) {
    return quarter == 0 ? yearStart : last(municipality, quarter - 1) + 1;
  }

  /** Last day, holidays included. */
  int last(int municipality, int quarter) {
    return own.getOrDefault(municipality, usual)[quarter];
  }

  /** The first day of the quarter of a day; the summer belongs to the fourth. */
  public int start(int municipality, int day) {
    return first(municipality, on(municipality, day));
  }

  /** The last day of the quarter of a day; the summer belongs to the fourth. */
  public int end(int municipality, int day) {
    int quarter = on(municipality, day);
    return quarter == COUNT - 1 ? yearEnd : last(municipality, quarter);
  }

  private int on(int municipality, int day) {
    int quarter = 0;
    while (quarter < COUNT - 1 && last(municipality, quarter) < day) {
      quarter++;
    }
    return quarter;
  }
}
