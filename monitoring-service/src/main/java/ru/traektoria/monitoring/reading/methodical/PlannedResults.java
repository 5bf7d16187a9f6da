package ru.traektoria.monitoring.reading.methodical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.traektoria.monitoring.facts.PlanFacts;
import ru.traektoria.monitoring.facts.Word;
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

  /** Запланировано планом школы на год: items of the kind that were not taken out. */
  public static Bits planned(Reading reading, int kind) {
    PlanFacts.Items items = reading.facts().plans.items;
    PlanFacts.Results table = reading.facts().plans.results;
    Bits rows = new Bits(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      int item = table.present(row) ? table.owner(row) : -1;
      if (item >= 0
          && items.kind.get(item) == kind
          && items.organisation.get(item) >= 0
          && items.owner.get(item) == Word.ORGANISATION.code()
          && items.state.get(item) != Word.CANCELLED.code()
          && PlanItems.ofYear(reading, item)) {
        rows.set(row);
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
    Bits rows = new Bits(table.rows());
    for (int row : byTerm(reading, planned(reading, kind))) {
      int organisation = items.organisation.get(table.owner(row));
      if (left[organisation] > 0) {
        left[organisation]--;
        rows.set(row);
      }
    }
    return rows;
  }

  private static List<Integer> byTerm(Reading reading, Bits planned) {
    PlanFacts.Items items = reading.facts().plans.items;
    PlanFacts.Results table = reading.facts().plans.results;
    List<Integer> rows = new ArrayList<>();
    planned.forEach(rows::add);
    rows.sort(
        Comparator.<Integer>comparingInt(row -> items.dueOn.get(table.owner(row)))
            .thenComparing(row -> items.keys().text(table.owner(row)))
            .thenComparing(row -> table.ordinal.get(row)));
    return rows;
  }
}
