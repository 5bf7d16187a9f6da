package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;

/**
 * Движение кадров (P6.6, AMB-25): who worked in a part of the region over a period, who left it,
 * who came. Moving to another organisation is leaving only for the organisation.
 */
public final class Turnover {

  /** Whoever is employed again by 30 September has not left (indicators.md §1). */
  private static final int GRACE_DAYS = 30;

  private Turnover() {}

  /** Everybody with any assignment in the part on at least one day of the year up to D. */
  public static Bits staffOfYear(Reading reading) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Bits people = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (in(reading, row) && overlaps(reading, row, reading.moment().yearStart())) {
        people.set(table.teacher.get(row));
      }
    }
    return people;
  }

  private static boolean overlaps(Reading reading, int row, int from) {
    return reading.facts().staff.assignments.from.get(row) <= reading.asOf()
        && end(reading.facts(), row) >= from;
  }

  /** П of another day, in the same part. */
  public static Bits pedagoguesOn(Reading reading, int day) {
    return reading.onDay(day).part(reading.slice()).workforce().pedagogues();
  }

  /** Уволились: pedagogues of the period whose last day in the part lies in it. */
  public static Bits left(Reading reading, int from, int to) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int rehired = reading.moment().yearEnd() + GRACE_DAYS;
    int[] last = new int[reading.facts().names.teachers.size()];
    Arrays.fill(last, Day.ALWAYS);
    Bits pedagogues = reading.nobody();
    for (int row = 0; row < table.rows(); row++) {
      if (in(reading, row) && table.from.get(row) <= rehired) {
        int teacher = table.teacher.get(row);
        int end = end(reading.facts(), row);
        last[teacher] = Math.max(last[teacher], end);
        if (table.from.get(row) <= to && end >= from && Workforce.pedagogue(reading.facts(), row)) {
          pedagogues.set(teacher);
        }
      }
    }
    Bits left = reading.nobody();
    pedagogues.forEach(
        teacher -> {
          if (last[teacher] >= from && last[teacher] <= to) {
            left.set(teacher);
          }
        });
    return left;
  }

  /** Приняты: whose first assignment in the municipality began between the days. */
  public static Bits hired(Reading reading, int from, int to) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    int municipality = reading.slice().municipality();
    int[] first = new int[reading.facts().names.teachers.size()];
    Arrays.fill(first, Day.NEVER);
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && (municipality < 0 || table.municipality.get(row) == municipality)) {
        int teacher = table.teacher.get(row);
        first[teacher] = Math.min(first[teacher], table.from.get(row));
      }
    }
    Bits hired = reading.nobody();
    for (int teacher = 0; teacher < first.length; teacher++) {
      if (Workforce.within(first[teacher], from, to)) {
        hired.set(teacher);
      }
    }
    return hired;
  }

  private static boolean in(Reading reading, int row) {
    StaffFacts.Assignments table = reading.facts().staff.assignments;
    Slice slice = reading.slice();
    return table.present(row)
        && (slice.municipality() < 0 || table.municipality.get(row) == slice.municipality())
        && (slice.organisation() < 0 || table.organisation.get(row) == slice.organisation())
        && (slice.subject() < 0 || table.subject.get(row) == slice.subject());
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
