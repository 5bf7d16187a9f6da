package ru.traektoria.portal.table;

import java.util.List;
import java.util.Optional;
import ru.traektoria.portal.look.Empty;

/**
 * Definition of a table, usually a constant of a {@code …Pages} class. Immutable.
 *
 * @param id unique on the page, Latin: {@code teachers}
 * @param path address of the list page
 * @param order key of the column it is sorted by at first; null: as given
 */
public record Table<T>(
    String id,
    String path,
    List<Column<T>> columns,
    String order,
    boolean orderDescending,
    Empty empty) {
  /** A table with its place and columns. */
  @SafeVarargs
  public static <T> Table<T> of(String id, String path, Column<T>... columns) {
    Empty nothing = Empty.saying("Здесь пока ничего нет");
    return new Table<>(id, path, List.of(columns), null, false, nothing);
  }

  /** Order at first, ascending. */
  public Table<T> sortedBy(String key) {
    return new Table<>(id, path, columns, key, false, empty);
  }

  /** Order at first, descending: newest or largest on top. */
  public Table<T> sortedDownBy(String key) {
    return new Table<>(id, path, columns, key, true, empty);
  }

  /** What is said when there is nothing at all: what to do next. */
  public Table<T> empty(Empty said) {
    return new Table<>(id, path, columns, order, orderDescending, said);
  }

  /** The same table at another address, when the path carries an id. */
  public Table<T> at(String otherPath) {
    return new Table<>(id, otherPath, columns, order, orderDescending, empty);
  }

  /** What the page shows of it. */
  public TableView<T> view(TablePage<T> page) {
    return new TableView<>(this, page, List.of(), List.of(), null, null);
  }

  Optional<Column<T>> sorted(TableQuery query) {
    return column(query.sort()).filter(Column::sorts).or(() -> column(order));
  }

  /** Key of the column that sorts, checked against the sortable ones; for queries to the store. */
  public Optional<String> sortKey(TableQuery query) {
    return sorted(query).map(Column::key);
  }

  /** Direction that fits {@link #sortKey}. */
  public boolean descending(TableQuery query) {
    boolean asked = column(query.sort()).filter(Column::sorts).isPresent();
    return asked ? query.descending() : orderDescending;
  }

  private Optional<Column<T>> column(String key) {
    return columns.stream().filter(c -> c.key().equals(key)).findFirst();
  }
}
