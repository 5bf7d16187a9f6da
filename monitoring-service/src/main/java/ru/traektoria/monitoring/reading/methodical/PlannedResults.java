package ru.traektoria.monitoring.reading.methodical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.traektoria.monitoring.facts.column.Word;
import ru.traektoria.monitoring.facts.methodical.PlanFacts;
import ru.traektoria.monitoring.reading.Bits;
import ru.traektoria.monitoring.reading.ByOrganisation;
import ru.traektoria.monitoring.reading.Countable;
import ru.traektoria.monitoring.reading.Reading;

/**
 * Запланированное школой (SC.4–SC.7, SC.10): an item «не реже 1 раза в четверть» plans four
 * meetings. The denominators are the numbers of the plan itself, not the 5, 6 and 11 of one school
 * (indicators.md §1).
 */
public final class PlannedResults implements Countable {

  @Override
  public int size(Reading reading) {
    return reading.facts().plans.results.rows();
  }

  @Override
  public Bits inSlice(Reading reading) {
    Reading whole = reading.whole();
    ByOrganisation grouped = whole.remember(PlannedResults.class, () -> grouped(whole));
    return grouped.in(reading.slice(), size(reading));
  }

  private static ByOrganisation grouped(Reading whole) {
    PlanFacts.Items items = whole.facts().plans.items;
    PlanFacts.Results table = whole.facts().plans.results;
    int wanted = whole.slice().municipality();
    return ByOrganisation.of(
        whole,
        table.rows(),
        row ->
            table.present(row)
                && (wanted < 0 || items.municipality.get(table.owner(row)) == wanted),
        row -> items.organisation.get(table.owner(row)));
  }

  @Override
  public String id(Reading reading, int row) {
    PlanFacts.Results table = reading.facts().plans.results;
    String item = reading.facts().plans.items.keys().text(table.owner(row));
    return item + "#" + table.ordinal.get(row);
  }

  /** Запланировано планом школы на год: items of the kind that stood on the day. */
  public static Bits planned(Reading reading, int kind) {
    PlanFacts.Items items = reading.facts().plans.items;
    PlanFacts.Results table = reading.facts().plans.results;
    Bits ofKind = new Bits(items.rows());
    for (int item = 0; item < items.rows(); item++) {
      boolean counts =
          items.kind.get(item) == kind
              && items.organisation.get(item) >= 0
              && items.owner.get(item) == Word.ORGANISATION.code()
              && PlanItems.standing(reading, item);
      ofKind.mark(item, counts && PlanItems.ofYear(reading, item));
    }
    Bits rows = new Bits(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      if (table.present(row) && table.owner(row) < items.rows()) {
        rows.mark(row, ofKind.get(table.owner(row)));
      }
    }
    return rows;
  }

  /**
   * Проведено: of what a school planned for the year, the earliest as many as it has held by the
   * day; what it held beyond the plan does not count.
   */
  public static Bits held(Reading reading, int kind) {
    PlanFacts.Items items = reading.facts().plans.items;
    PlanFacts.Results table = reading.facts().plans.results;
    int[] left = Held.byOrganisation(reading, kind);
    int[] wanted = new int[left.length];
    Bits planned = planned(reading, kind);
    planned.forEach(row -> wanted[items.organisation.get(table.owner(row))]++);
    Bits rows = new Bits(table.rows());
    List<Integer> some = new ArrayList<>();
    planned.forEach(
        row -> {
          int organisation = items.organisation.get(table.owner(row));
          if (left[organisation] >= wanted[organisation]) {
            rows.set(row);
          } else if (left[organisation] > 0) {
            some.add(row);
          }
        });
    for (int row : byTerm(reading, some)) {
      if (left[items.organisation.get(table.owner(row))]-- > 0) {
        rows.set(row);
      }
    }
    return rows;
  }

  /**
   * Sorting is for schools that have held a part of what they planned: all or nothing needs none.
   */
  private static List<Integer> byTerm(Reading reading, List<Integer> rows) {
    PlanFacts.Items items = reading.facts().plans.items;
    PlanFacts.Results table = reading.facts().plans.results;
    rows.sort(
        Comparator.<Integer>comparingInt(row -> items.dueOn.get(table.owner(row)))
            .thenComparing(row -> items.keys().text(table.owner(row)))
            .thenComparing(row -> table.ordinal.get(row)));
    return rows;
  }
}
