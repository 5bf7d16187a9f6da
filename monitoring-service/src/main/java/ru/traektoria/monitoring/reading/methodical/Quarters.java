package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.ActivityFacts;
import ru.traektoria.monitoring.facts.AssociationFacts;
import ru.traektoria.monitoring.facts.BankFacts;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.IntColumn;
import ru.traektoria.monitoring.facts.Word;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Пары «объединение — учебная четверть» (P5.2, SC.3): four rows an association. The usual calendar
 * of schools, holidays after a quarter included; August before the year belongs to the first one.
 */
public final class Quarters implements Countable {

  private static final int COUNT = 4;

  @Override
  public int size(Reading reading) {
    return reading.facts().names.associations.size() * COUNT;
  }

  @Override
  public Bits inSlice(Reading reading) {
    AssociationFacts.Associations table = reading.facts().associations.associations;
    Bits rows = new Bits(size(reading));
    for (int of = 0; of < table.rows(); of++) {
      boolean here =
          reading.slice().contains(table.municipality.get(of), table.organisation.get(of));
      for (int quarter = 0; quarter < COUNT && here && table.present(of); quarter++) {
        rows.set(of * COUNT + quarter);
      }
    }
    return rows;
  }

  @Override
  public String id(Reading reading, int row) {
    return reading.facts().names.associations.text(row / COUNT) + "#" + (row % COUNT + 1);
  }

  /** Действующее объединение of the kind: all four of its quarters. */
  public static Bits ofActing(Reading reading, int kind) {
    Bits associations = Associations.acting(reading).and(Associations.ofKind(reading, kind));
    Bits rows = new Bits(reading.facts().names.associations.size() * COUNT);
    associations.forEach(
        of -> {
          for (int quarter = 0; quarter < COUNT; quarter++) {
            rows.set(of * COUNT + quarter);
          }
        });
    return rows;
  }

  /** Четверть началась не позже дня. */
  public static Bits begun(Reading reading) {
    return quarters(reading, quarter -> first(reading, quarter) <= reading.asOf());
  }

  /** Четверть закончилась не позже дня, holidays included. */
  public static Bits ended(Reading reading) {
    return quarters(reading, quarter -> last(reading, quarter) <= reading.asOf());
  }

  private static Bits quarters(Reading reading, java.util.function.IntPredicate which) {
    Bits rows = new Bits(reading.facts().names.associations.size() * COUNT);
    for (int row = 0; row < reading.facts().names.associations.size() * COUNT; row++) {
      if (which.test(row % COUNT)) {
        rows.set(row);
      }
    }
    return rows;
  }

  /** В четверти было заседание, by the day of the reading. */
  public static Bits met(Reading reading) {
    ActivityFacts.Activities table = reading.facts().activities.activities;
    Bits rows = new Bits(reading.facts().names.associations.size() * COUNT);
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.kind.get(row) == Word.ASSOCIATION_MEETING.code()) {
        mark(reading, rows, table.association, table.heldOn, row);
      }
    }
    return rows;
  }

  /** В четверти опубликован материал объединения, by the day of the reading. */
  public static Bits contributed(Reading reading) {
    BankFacts.Materials table = reading.facts().bank.materials;
    Bits rows = new Bits(reading.facts().names.associations.size() * COUNT);
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row)) {
        mark(reading, rows, table.association, table.publishedOn, row);
      }
    }
    return rows;
  }

  private static void mark(
      Reading reading, Bits rows, IntColumn association, IntColumn on, int row) {
    int day = on.get(row);
    for (int quarter = 0; quarter < COUNT && association.get(row) >= 0; quarter++) {
      int from = quarter == 0 ? august(reading) : first(reading, quarter);
      if (day >= from && day <= Math.min(last(reading, quarter), reading.asOf())) {
        rows.set(association.get(row) * COUNT + quarter);
      }
    }
  }

  private static int august(Reading reading) {
    return Day.of(year(reading), 8, 1);
  }

  private static int first(Reading reading, int quarter) {
    return quarter == 0 ? reading.moment().yearStart() : last(reading, quarter - 1) + 1;
  }

  private static int last(Reading reading, int quarter) {
    int year = year(reading);
    return switch (quarter) {
      case 0 -> Day.of(year, 11, 4);
      case 1 -> Day.of(year + 1, 1, 8);
      case 2 -> Day.of(year + 1, 3, 31);
      default -> Day.of(year + 1, 5, 31);
    };
  }

  private static int year(Reading reading) {
    return Day.civil(reading.moment().yearStart()) / 512;
  }
}
