package ru.traektoria.monitoring.catalogue.reader;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Пенсионный возраст по году рождения: the transition table of domain.md §2.1, in months. */
record PensionAge(NavigableMap<Integer, Integer> women, NavigableMap<Integer, Integer> men)
    implements IntFunction<int[]> {

  static PensionAge of(Map<String, Map<Integer, BigDecimal>> years) {
    return new PensionAge(months(years.get("women")), months(years.get("men")));
  }

  private static NavigableMap<Integer, Integer> months(Map<Integer, BigDecimal> years) {
    NavigableMap<Integer, Integer> months = new TreeMap<>();
    years.forEach(
        (born, age) -> months.put(born, age.multiply(BigDecimal.valueOf(12)).intValueExact()));
    return months;
  }

  @Override
  public int[] apply(int born) {
    return new int[] {of(women, born), of(men, born)};
  }

  private static int of(NavigableMap<Integer, Integer> table, int born) {
    Map.Entry<Integer, Integer> row = table.floorEntry(born);
    return row == null ? table.firstEntry().getValue() : row.getValue();
  }
}
