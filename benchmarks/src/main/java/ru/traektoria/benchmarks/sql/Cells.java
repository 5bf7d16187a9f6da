package ru.traektoria.benchmarks.sql;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Indicators by organisation, wherever they come from, so that they can be compared. */
public final class Cells {

  private final Map<String, Map<String, String>> byCode = new TreeMap<>();

  /** A number; where nothing is counted there is no cell. */
  void put(String code, String organisation, BigDecimal numerator, Long denominator) {
    boolean nothing =
        (numerator == null || numerator.signum() == 0) && (denominator == null || denominator == 0);
    if (!nothing) {
      String told = numerator.stripTrailingZeros().toPlainString();
      byCode
          .computeIfAbsent(code, unused -> new TreeMap<>())
          .put(organisation, denominator == null ? told : told + "/" + denominator);
    }
  }

  /** The answer of the service. */
  public static Cells of(JsonNode table) {
    Cells cells = new Cells();
    for (JsonNode column : table.get("indicators")) {
      for (int place = 0; place < table.get("organisations").size(); place++) {
        JsonNode numerator = column.get("numerators").get(place);
        JsonNode denominator = column.get("denominators").get(place);
        cells.put(
            column.get("code").asString(),
            table.get("organisations").get(place).asString(),
            numerator.isNull() ? null : numerator.decimalValue(),
            denominator.isNull() ? null : denominator.asLong());
      }
    }
    return cells;
  }

  public int size() {
    return byCode.values().stream().mapToInt(Map::size).sum();
  }

  public int indicators() {
    return byCode.size();
  }

  /** In what they differ, up to a few; empty if they are equal. */
  public String difference(Cells other) {
    StringBuilder words = new StringBuilder();
    TreeSet<String> codes = new TreeSet<>(byCode.keySet());
    codes.addAll(other.byCode.keySet());
    for (String code : codes) {
      Map<String, String> mine = byCode.getOrDefault(code, Map.of());
      Map<String, String> theirs = other.byCode.getOrDefault(code, Map.of());
      TreeSet<String> organisations = new TreeSet<>(mine.keySet());
      organisations.addAll(theirs.keySet());
      organisations.removeIf(id -> mine.getOrDefault(id, "").equals(theirs.get(id)));
      if (!organisations.isEmpty()) {
        String id = organisations.first();
        words.append(
            "%s: %d организаций, %s: %s и %s%n"
                .formatted(code, organisations.size(), id, mine.get(id), theirs.get(id)));
      }
    }
    return words.toString();
  }
}
