package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Мероприятия themselves: held, of an exact kind, with a tag (E.6a, E.15). */
public final class Activities {

  private Activities() {}

  /** Состоялось в эти дни. */
  public static Bits held(Reading reading, int from, int to) {
    ActivityFacts.Activities table = reading.facts().activities.activities;
    Bits activities = new Bits(table.keys().size());
    int[] on = table.heldOn.first(table.rows());
    int last = Math.min(to, Day.NEVER - 1);
    for (int row = 0; row < table.rows(); row++) {
      activities.mark(row, on[row] >= from & on[row] <= last);
    }
    return activities;
  }

  /** Of the exact kind, such as MENTORS_CLUB. */
  public static Bits ofExactKind(Reading reading, int kind) {
    ActivityFacts.Activities table = reading.facts().activities.activities;
    Bits activities = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      activities.mark(row, table.exactKind.get(row) == kind & table.present(row));
    }
    return activities;
  }

  /** With the tag, such as NATIVE_LANGUAGE. */
  public static Bits tagged(Reading reading, int tag) {
    ActivityFacts.Tags table = reading.facts().activities.activityTags;
    Bits activities = new Bits(reading.facts().activities.activities.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        activities.mark(table.owner(row), table.tag.get(row) == tag);
      }
    }
    return activities;
  }
}
