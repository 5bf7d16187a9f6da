package ru.traektoria.monitoring.reading;

import java.util.Arrays;

/**
 * Места работы: everybody once for every organisation in which they work on the day, organisation
 * by organisation. A condition asked of posts answers for all organisations in one pass over its
 * columns, where asking each organisation would pass over the whole municipality every time.
 */
public final class Posts {

  private final int[] person;
  private final int[] starts;
  private final int[] ofAssignments;

  private Posts(int[] person, int[] starts, int[] ofAssignments) {
    this.person = person;
    this.starts = starts;
    this.ofAssignments = ofAssignments;
  }

  /**
   * The posts of assignments in force.
   *
   * @param people how many there are in all
   */
  static Posts of(InForce assignments, int people) {
    int[] from = assignments.starts();
    int[] teachers = assignments.teachers();
    int[] starts = new int[from.length];
    int[] person = new int[teachers.length];
    int[] ofAssignments = new int[teachers.length];
    int[] last = new int[people];
    Arrays.fill(last, -1);
    int count = 0;
    for (int organisation = 0; organisation + 1 < from.length; organisation++) {
      starts[organisation] = count;
      for (int at = from[organisation]; at < from[organisation + 1]; at++) {
        int whose = teachers[at];
        if (last[whose] < starts[organisation]) {
          person[count] = whose;
          last[whose] = count++;
        }
        ofAssignments[at] = last[whose];
      }
    }
    starts[starts.length - 1] = count;
    return new Posts(Arrays.copyOf(person, count), starts, ofAssignments);
  }

  int size() {
    return person.length;
  }

  /** To which post each assignment in force belongs, in their order. */
  int[] ofAssignments() {
    return ofAssignments;
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
