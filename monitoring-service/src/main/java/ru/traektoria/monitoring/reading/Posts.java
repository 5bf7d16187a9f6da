package ru.traektoria.monitoring.reading;

import java.util.Arrays;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.IntColumn;

/**
 * Места работы: everybody once for every organisation in which they work on the day, organisation
 * by organisation. A condition asked of posts answers for all organisations in one pass over its
 * columns, where asking each organisation would pass over the whole municipality every time.
 */
public final class Posts {

  private final int[] person;
  private final int[] starts;
  private final int[] ofAssignment;

  private Posts(int[] person, int[] starts, int[] ofAssignment) {
    this.person = person;
    this.starts = starts;
    this.ofAssignment = ofAssignment;
  }

  /**
   * The posts of assignments in force.
   *
   * @param byOrganisation rows of assignments, those of an organisation together
   * @param from where those of each organisation begin
   */
  static Posts of(Facts facts, int[] byOrganisation, int[] from) {
    IntColumn teacher = facts.staff.assignments.teacher;
    int[] starts = new int[facts.names.organisations.size() + 1];
    int[] person = new int[byOrganisation.length];
    int[] ofAssignment = new int[facts.staff.assignments.rows()];
    int[] last = new int[facts.names.teachers.size()];
    Arrays.fill(last, -1);
    int count = 0;
    for (int organisation = 0; organisation + 1 < starts.length; organisation++) {
      starts[organisation] = count;
      for (int at = from[organisation]; at < from[organisation + 1]; at++) {
        int row = byOrganisation[at];
        int whose = teacher.get(row);
        if (last[whose] < starts[organisation]) {
          person[count] = whose;
          last[whose] = count++;
        }
        ofAssignment[row] = last[whose];
      }
    }
    starts[starts.length - 1] = count;
    return new Posts(Arrays.copyOf(person, count), starts, ofAssignment);
  }

  int size() {
    return person.length;
  }

  /** The post to which an assignment in force belongs. */
  int of(int assignment) {
    return ofAssignment[assignment];
  }

  /** The posts of these people. */
  Bits of(Bits people) {
    return people.gathered(person);
  }

  /** How many of these posts each organisation has, by its index. */
  public long[] counts(Bits posts) {
    long[] counts = new long[starts.length - 1];
    for (int organisation = 0; organisation < counts.length; organisation++) {
      counts[organisation] = posts.count(starts[organisation], starts[organisation + 1]);
    }
    return counts;
  }
}
