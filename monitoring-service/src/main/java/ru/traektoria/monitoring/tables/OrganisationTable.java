package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Показатели × организации in columns: what programmes say of every organisation of a place.
 *
 * @param organisations ids, in the order of every column
 */
public record OrganisationTable(List<String> organisations, List<Column> columns) {

  /**
   * An indicator for every organisation.
   *
   * @param unit of the value; of a share numerator and denominator are told
   * @param numerators a count, a sum or a derived value; {@code null} where there is nothing
   * @param denominators {@code null} for what is not a share
   * @param hidden where the number is not told because its group is too small
   */
  public record Column(
      String code,
      String unit,
      LocalDate asOf,
      BigDecimal[] numerators,
      Long[] denominators,
      boolean[] hidden) {

    Column(String code, String unit, LocalDate asOf, int organisations) {
      this(
          code,
          unit,
          asOf,
          new BigDecimal[organisations],
          new Long[organisations],
          new boolean[organisations]);
    }

    /** Whether the column says anything of the organisation. */
    boolean says(int organisation) {
      return numerators[organisation] != null || hidden[organisation];
    }

    void put(int organisation, Cell cell) {
      numerators[organisation] = cell.numerator();
      denominators[organisation] = cell.denominator();
      hidden[organisation] = cell.hidden();
    }

    private Column cut(int[] kept) {
      Column cut = new Column(code, unit, asOf, kept.length);
      for (int i = 0; i < kept.length; i++) {
        cut.numerators[i] = numerators[kept[i]];
        cut.denominators[i] = denominators[kept[i]];
        cut.hidden[i] = hidden[kept[i]];
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
    int[] kept =
        IntStream.range(0, organisations.size())
            .filter(place -> columns.stream().anyMatch(column -> column.says(place)))
            .boxed()
            .sorted(Comparator.comparing(organisations::get))
            .mapToInt(Integer::intValue)
            .toArray();
    return new OrganisationTable(
        Arrays.stream(kept).mapToObj(organisations::get).toList(),
        columns.stream().map(column -> column.cut(kept)).toList());
  }
}
