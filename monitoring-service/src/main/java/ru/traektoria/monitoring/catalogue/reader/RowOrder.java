package ru.traektoria.monitoring.catalogue.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.traektoria.monitoring.catalogue.Indicator;

/**
 * The order of a table, although its rows come from several files: groups as they are first met,
 * within a group the rows as they stand, each with its sub-lines behind it.
 */
final class RowOrder {

  private RowOrder() {}

  static List<Indicator> of(List<Indicator> indicators) {
    Map<List<String>, List<Indicator>> groups = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      List<String> group =
          List.of(indicator.track(), Objects.toString(indicator.text().group(), ""));
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(indicator);
    }
    List<Indicator> ordered = new ArrayList<>();
    groups.values().forEach(group -> add(ordered, group));
    return ordered;
  }

  private static void add(List<Indicator> ordered, List<Indicator> group) {
    List<String> codes = group.stream().map(Indicator::code).toList();
    for (Indicator row : group) {
      if (row.partOf() == null || !codes.contains(row.partOf())) {
        ordered.add(row);
        group.stream().filter(sub -> row.code().equals(sub.partOf())).forEach(ordered::add);
      }
    }
  }
}
