package ru.traektoria.monitoring.reading.methodical;

import java.util.function.IntPredicate;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Reading;

/** Пункты утверждённых планов (SC.9, E.10, E.18, E.20). */
public final class PlanItems {

  private PlanItems() {}

  /** Пункт плана организации. */
  public static Bits ofSchools(Reading reading) {
    PlanFacts.Items table = reading.facts().plans.items;
    return items(reading, row -> table.owner.get(row) == Word.ORGANISATION.code());
  }

  /** Не снят by the end of the day: what was taken off later still stood. */
  public static Bits standing(Reading reading) {
    return items(reading, row -> standing(reading, row));
  }

  static boolean standing(Reading reading, int item) {
    return reading.facts().plans.items.cancelledOn.get(item) > reading.asOf();
  }

  /** Пункт этого года: of a plan of one year, or due in the year if the plan has several. */
  public static Bits ofYear(Reading reading) {
    return items(reading, row -> ofYear(reading, row));
  }

  static boolean ofYear(Reading reading, int item) {
    PlanFacts.Items table = reading.facts().plans.items;
    boolean academic = table.yearKind.get(item) == Word.ACADEMIC.code();
    int year =
        academic ? Day.civil(reading.moment().yearStart()) / 512 : Day.civil(reading.asOf()) / 512;
    if (table.first.get(item) == table.last.get(item)) {
      return table.first.get(item) == year;
    }
    int due = table.dueOn.get(item);
    if (due == Day.NEVER) {
      return table.last.get(item) == year;
    }
    int from = academic ? Day.of(year, 9, 1) : Day.of(year, 1, 1);
    int to = academic ? Day.of(year + 1, 8, 31) : Day.of(year, 12, 31);
    return due >= from && due <= to;
  }

  /** План начался: its first year has begun by the day. */
  public static Bits begun(Reading reading) {
    PlanFacts.Items table = reading.facts().plans.items;
    return items(
        reading,
        row -> {
          int month = table.yearKind.get(row) == Word.ACADEMIC.code() ? 8 : 1;
          return Day.of(table.first.get(row), month, 1) <= reading.asOf();
        });
  }

  /** Срок наступил by the end of the day. */
  public static Bits due(Reading reading, int on) {
    PlanFacts.Items table = reading.facts().plans.items;
    return items(reading, row -> table.dueOn.get(row) <= on);
  }

  /** Выполнен by the day. */
  public static Bits done(Reading reading, int on) {
    return items(reading, row -> doneOn(reading, row) <= on);
  }

  /** Выполнен не позже срока. */
  public static Bits doneInTime(Reading reading) {
    PlanFacts.Items table = reading.facts().plans.items;
    return items(
        reading,
        row ->
            doneOn(reading, row) <= reading.asOf() && doneOn(reading, row) <= table.dueOn.get(row));
  }

  private static int doneOn(Reading reading, int row) {
    PlanFacts.Items table = reading.facts().plans.items;
    boolean done = table.state.get(row) == Word.DONE.code();
    return done && table.doneOn.get(row) != Day.NEVER ? table.doneOn.get(row) : Day.NEVER;
  }

  /** Код целевого показателя, where a code is named. */
  public static int[] indicators(Reading reading) {
    PlanFacts.Items table = reading.facts().plans.items;
    return table.indicator.first(table.keys().size());
  }

  private static Bits items(Reading reading, IntPredicate which) {
    PlanFacts.Items table = reading.facts().plans.items;
    Bits items = new Bits(table.keys().size());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && which.test(row)) {
        items.set(row);
      }
    }
    return items;
  }
}
