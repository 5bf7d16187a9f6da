package ru.traektoria.monitoring.reading.staff;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.PositionKinds;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Движение кадров (P6.6, AMB-25): who worked in a part of the region over a period, who left it,
 * who came. Moving to another organisation is leaving only for the organisation.
 */
public final class Turnover {

  /** Whoever is employed again by 30 September has not left (indicators.md §1). */
  private static final int GRACE_DAYS = 30;

  /** Assignments of a municipality, whenever they were, by organisation. */
  private record Grouped(int[] rows, int[] starts) {

    int[] of(int organisation) {
      return organisation < 0
          ? rows
          : Arrays.copyOfRange(rows, starts[organisation], starts[organisation + 1]);
    }
  }

  private Turnover() {}

  /** Everybody with any assignment in the part on at least one day of the year up to D. */
  public static Bits staffOfYear(Reading reading) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int from = reading.moment().yearStart();
    Bits people = reading.nobody();
    for (int row : rows(reading)) {
      if (table.from.get(row) <= reading.asOf() && end(reading.facts(), row) >= from) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  /** П of another day, in the same part. */
  public static Bits pedagoguesOn(Reading reading, int day) {
    return reading.onDay(day).part(reading.slice()).workforce().pedagogues();
  }

  /** Уволились: pedagogues of the period whose last day in the part lies in it. */
  public static Bits left(Reading reading, int from, int to) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int[] rows = rows(reading);
    IntUnaryOperator last = last(reading, rows);
    PositionKinds positions = PositionKinds.of(reading.facts());
    Bits left = reading.nobody();
    for (int row : rows) {
      boolean then = table.from.get(row) <= to && end(reading.facts(), row) >= from;
      if (then && positions.pedagogue(row)) {
        int day = last.applyAsInt(table.teacher.get(row));
        if (day >= from && day <= to) {
          left.set(table.teacher.get(row));
        }
      }
    }
    return left;
  }

  /** The last day of each teacher in the part; of a single organisation only when it is asked. */
  private static IntUnaryOperator last(Reading reading, int[] rows) {
    if (reading.slice().organisation() >= 0) {
      return teacher -> last(reading, rows, teacher);
    }
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int[] last = new int[reading.facts().names.teachers.size()];
    Arrays.fill(last, Day.ALWAYS);
    for (int row : rows) {
      if (begins(reading, row)) {
        int teacher = table.teacher.get(row);
        last[teacher] = Math.max(last[teacher], end(reading.facts(), row));
      }
    }
    return teacher -> last[teacher];
  }

  private static int last(Reading reading, int[] rows, int teacher) {
    int last = Day.ALWAYS;
    for (int row : rows) {
      if (reading.facts().staff.assignments.teacher.get(row) == teacher && begins(reading, row)) {
        last = Math.max(last, end(reading.facts(), row));
      }
    }
    return last;
  }

  private static boolean begins(Reading reading, int row) {
    return reading.facts().staff.assignments.from.get(row)
        <= reading.moment().yearEnd() + GRACE_DAYS;
  }

  /** Приняты: whose first assignment in the municipality began between the days. */
  public static Bits hired(Reading reading, int from, int to) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int[] first = new int[reading.facts().names.teachers.size()];
    Arrays.fill(first, Day.NEVER);
    for (int row : rows(reading.whole())) {
      int teacher = table.teacher.get(row);
      first[teacher] = Math.min(first[teacher], table.from.get(row));
    }
    Bits hired = reading.nobody();
    for (int teacher = 0; teacher < first.length; teacher++) {
      if (Day.within(first[teacher], from, to)) {
        hired.set(teacher);
      }
    }
    return hired;
  }

  /** Assignments of the part, in force or not: the table is scanned once for all organisations. */
  private static int[] rows(Reading reading) {
    Reading whole = reading.whole();
    Grouped grouped = whole.remember(Turnover.class, () -> grouped(whole));
    int[] rows = grouped.of(reading.slice().organisation());
    int subject = reading.slice().subject();
    return subject < 0
        ? rows
        : Arrays.stream(rows)
            .filter(row -> reading.facts().staff.assignments.subject.get(row) == subject)
            .toArray();
  }

  private static Grouped grouped(Reading whole) {
    StaffFacts.Assignments table = whole.facts().staff.assignments;
    int municipality = whole.slice().municipality();
    int[] starts = new int[whole.facts().names.organisations.size() + 2];
    for (int row = 0; row < table.rows(); row++) {
      if (counts(table, row, municipality)) {
        starts[table.organisation.get(row) + 2]++;
      }
    }
    for (int i = 2; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] rows = new int[starts[starts.length - 1]];
    for (int row = 0; row < table.rows(); row++) {
      if (counts(table, row, municipality)) {
        rows[starts[table.organisation.get(row) + 1]++] = row;
      }
    }
    return new Grouped(rows, starts);
  }

  private static boolean counts(StaffFacts.Assignments table, int row, int municipality) {
    return table.present(row)
        && table.organisation.get(row) >= 0
        && (municipality < 0 || table.municipality.get(row) == municipality);
  }

  /** The last day; nobody works in an organisation that is closed. */
  private static int end(Facts facts, int row) {
    int organisation = facts.staff.assignments.organisation.get(row);
    int end = facts.staff.assignments.to.get(row);
    return facts.places.organisations.present(organisation)
        ? Math.min(end, facts.places.organisations.closedOn.get(organisation))
        : end;
  }
}
