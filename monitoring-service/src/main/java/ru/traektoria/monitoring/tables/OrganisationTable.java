package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Показатели × организации in columns: what programmes say of every organisation of a place.
 *
 * @param organisations ids, in the order of every column
 */
public record OrganisationTable(List<String> organisations, List<Column> columns) {

  /**
   * An indicator for every organisation. Numbers are plain ones side by side: a table of a thousand
   * organisations as objects would keep the collector busier than the counting takes.
   *
   * @param unit of the value; of a share numerator and denominator are told
   * @param numerators whole numbers; {@link #NOTHING} where there is none
   * @param fractions numerators that are not whole numbers, by place
   * @param denominators {@link #NOTHING} for what is not a share
   * @param hidden where the number is not told because its group is too small
   */
  public record Column(
      String code,
      String unit,
      LocalDate asOf,
      long[] numerators,
      Map<Integer, BigDecimal> fractions,
      long[] denominators,
      boolean[] hidden) {

    /** Stands where there is no number. */
    public static final long NOTHING = Long.MIN_VALUE;

    Column(String code, String unit, LocalDate asOf, int organisations) {
      this(
          code,
          unit,
          asOf,
          nothing(organisations),
          new HashMap<>(),
          nothing(organisations),
          new boolean[organisations]);
    }

    Column(String code, String unit, LocalDate asOf, long[] numerators, long[] denominators) {
      this(
          code,
          unit,
          asOf,
          numerators,
          new HashMap<>(),
          denominators,
          new boolean[numerators.length]);
    }

    private static long[] nothing(int organisations) {
      long[] numbers = new long[organisations];
      Arrays.fill(numbers, NOTHING);
      return numbers;
    }

    /** A count, a sum or a derived value; {@code null} where there is nothing. */
    public BigDecimal numerator(int organisation) {
      long whole = numerators[organisation];
      return whole == NOTHING ? fractions.get(organisation) : BigDecimal.valueOf(whole);
    }

    /** {@code null} for what is not a share. */
    public Long denominator(int organisation) {
      return denominators[organisation] == NOTHING ? null : (Long) denominators[organisation];
    }

    /** Whether the column says anything of the organisation. */
    boolean says(int organisation) {
      return numerators[organisation] != NOTHING
          || hidden[organisation]
          || fractions.containsKey(organisation);
    }

    void empty(int organisation) {
      numerators[organisation] = NOTHING;
      denominators[organisation] = NOTHING;
    }

    void put(int organisation, Cell cell) {
      BigDecimal number = cell.numerator();
      if (number != null && number.scale() == 0) {
        numerators[organisation] = number.longValueExact();
      } else if (number != null) {
        fractions.put(organisation, number);
      }
      denominators[organisation] = cell.denominator() == null ? NOTHING : cell.denominator();
      hidden[organisation] = cell.hidden();
    }

    private Column cut(int[] kept) {
      Column cut = new Column(code, unit, asOf, kept.length);
      for (int i = 0; i < kept.length; i++) {
        cut.numerators[i] = numerators[kept[i]];
        cut.denominators[i] = denominators[kept[i]];
        cut.hidden[i] = hidden[kept[i]];
      }
      if (!fractions.isEmpty()) {
        for (int i = 0; i < kept.length; i++) {
          cut.fractions.computeIfAbsent(i, place -> fractions.get(kept[place]));
        }
      }
      return cut;
    }
  }

  /** A number of an organisation, wherever it comes from. */
  public record Cell(BigDecimal numerator, Long denominator, boolean hidden) {}

  /** An indicator and what it says of organisations, by their ids. */
  public record Indicated(String code, String unit, LocalDate asOf, Map<String, Cell> cells) {}

  /** The table of numbers that are known by id. */
  public static OrganisationTable of(List<Indicated> indicators) {
    TreeSet<String> named = new TreeSet<>();
    indicators.forEach(one -> named.addAll(one.cells().keySet()));
    List<String> ids = List.copyOf(named);
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    List<Column> columns =
        indicators.stream()
            .map(
                one -> {
                  Column column = new Column(one.code(), one.unit(), one.asOf(), ids.size());
                  one.cells().forEach((id, cell) -> column.put(places.get(id), cell));
                  return column;
                })
            .toList();
    return new OrganisationTable(ids, columns);
  }

  /** Leaves out organisations of which no column says anything, and orders the others by id. */
  OrganisationTable told() {
    Map<String, Integer> places = new TreeMap<>();
    for (int place = 0; place < organisations.size(); place++) {
      if (says(place)) {
        places.put(organisations.get(place), place);
      }
    }
    int[] kept = places.values().stream().mapToInt(Integer::intValue).toArray();
    return new OrganisationTable(
        List.copyOf(places.keySet()), columns.stream().map(column -> column.cut(kept)).toList());
  }

  private boolean says(int organisation) {
    for (Column column : columns) {
      if (column.says(organisation)) {
        return true;
      }
    }
    return false;
  }
}
