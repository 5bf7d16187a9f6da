package ru.traektoria.monitoring.reading.methodical;

import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.ActivityFacts;
import ru.traektoria.monitoring.facts.methodical.AssociationFacts;
import ru.traektoria.monitoring.facts.methodical.BankFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Пары «объединение — учебная четверть» (P5.2, SC.3): four rows an association. August before the
 * year belongs to the first one.
 */
public final class Quarters implements Countable {

  private static final int COUNT = SchoolQuarters.COUNT;

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
    SchoolQuarters days = SchoolQuarters.of(reading);
    return quarters(reading, (town, quarter) -> days.first(town, quarter) <= reading.asOf());
  }

  /** Четверть закончилась не позже дня, holidays included. */
  public static Bits ended(Reading reading) {
    SchoolQuarters days = SchoolQuarters.of(reading);
    return quarters(reading, (town, quarter) -> days.last(town, quarter) <= reading.asOf());
  }

  /** Whether a quarter of a municipality is meant. */
  private interface Which {
    boolean test(int municipality, int quarter);
  }

  private static Bits quarters(Reading reading, Which which) {
    AssociationFacts.Associations table = reading.facts().associations.associations;
    Bits rows = new Bits(reading.facts().names.associations.size() * COUNT);
    for (int of = 0; of < table.rows(); of++) {
      for (int quarter = 0; quarter < COUNT && table.present(of); quarter++) {
        if (which.test(table.municipality.get(of), quarter)) {
          rows.set(of * COUNT + quarter);
        }
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
    AssociationFacts.Associations table = reading.facts().associations.associations;
    int of = association.get(row);
    if (!table.present(of)) {
      return;
    }
    SchoolQuarters days = SchoolQuarters.of(reading);
    int town = table.municipality.get(of);
    int day = on.get(row);
    for (int quarter = 0; quarter < COUNT; quarter++) {
      int from = quarter == 0 ? august(reading) : days.first(town, quarter);
      if (day >= from && day <= Math.min(days.last(town, quarter), reading.asOf())) {
        rows.set(of * COUNT + quarter);
      }
    }
  }

  private static int august(Reading reading) {
    return Day.of(Day.civil(reading.moment().yearStart()) / 512, 8, 1);
  }
}
