package ru.traektoria.benchmarks.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of one table as {@code COPY} takes them; what is told of a row again replaces it. */
final class Rows {

  private static final String NULL = "\\N";

  private final Map<String, String[]> rows = new LinkedHashMap<>();
  private long unnamed;

  /** The row of an id; absent values are {@code null}. */
  void put(String id, Object... values) {
    String[] row = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      row[i] = values[i] == null ? NULL : values[i].toString();
    }
    rows.put(id, row);
  }

  /** One more row that nothing is ever told of again. */
  void add(Object... values) {
    put("#" + unnamed++, values);
  }

  /** Changes one value of a row that has been told. */
  void set(String id, int column, String value) {
    rows.get(id)[column] = value;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<String> lines() {
    return render(rows.values());
  }

  private static List<String> render(Collection<String[]> rows) {
    List<String> lines = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      lines.add(List.of(row).stream().collect(Collectors.joining("\t", "", "\n")));
    }
    return lines;
  }
}
