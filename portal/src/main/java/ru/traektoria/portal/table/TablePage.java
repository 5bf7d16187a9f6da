package ru.traektoria.portal.table;

import java.util.Comparator;
import java.util.List;
import ru.traektoria.portal.Russian;

/**
 * Rows of one page and how many there are in all.
 *
 * @param total rows that fit the filters
 */
public record TablePage<T>(List<T> rows, long total, TableQuery query) {
  /** A page that the store has already cut. */
  public static <T> TablePage<T> of(List<T> rows, long total, TableQuery query) {
    return new TablePage<>(List.copyOf(rows), total, query);
  }

  /**
   * Sorts and cuts rows that are all in memory (already filtered). An export keeps all of them; a
   * page beyond the end is the last one.
   */
  public static <T> TablePage<T> cut(List<T> all, Table<T> table, TableQuery query) {
    List<T> sorted = all.stream().sorted(order(table, query)).toList();
    if (query.export()) {
      return new TablePage<>(sorted, sorted.size(), query);
    }
    int pages = Math.max(1, (sorted.size() + query.size() - 1) / query.size());
    TableQuery there = query.page() > pages ? query.page(pages) : query;
    int from = (int) there.offset();
    int to = Math.min(sorted.size(), from + there.size());
    return new TablePage<>(sorted.subList(from, to), sorted.size(), there);
  }

  private static <T> Comparator<T> order(Table<T> table, TableQuery query) {
    return table
        .sorted(query)
        .map(column -> by(column, table.descending(query)))
        .orElse((a, b) -> 0);
  }

  private static <T> Comparator<T> by(Column<T> column, boolean descending) {
    Comparator<Object> values = TablePage::compare;
    Comparator<Object> directed = descending ? values.reversed() : values;
    return Comparator.comparing(row -> key(column, row), Comparator.nullsLast(directed));
  }

  private static <T> Object key(Column<T> column, T row) {
    Object key =
        column.parts().order() == null
            ? column.value().apply(row)
            : column.parts().order().apply(row);
    return key instanceof String text ? Russian.sortKey(text) : key;
  }

  @SuppressWarnings("unchecked")
  private static int compare(Object a, Object b) {
    return a instanceof Number x && b instanceof Number y
        ? Double.compare(x.doubleValue(), y.doubleValue())
        : ((Comparable<Object>) a).compareTo(b);
  }

  /** Number of the first row shown, from 1; 0 if there is none. */
  public long from() {
    return rows.isEmpty() ? 0 : query.offset() + 1;
  }

  /** Number of the last row shown. */
  public long to() {
    return rows.isEmpty() ? 0 : query.offset() + rows.size();
  }

  /** Pages in all, at least one. */
  public int pages() {
    return (int) Math.max(1, (total + query.size() - 1) / query.size());
  }
}
