package ru.traektoria.monitoring.facts.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of dated facts: named columns of equal length, one row per fact. */
public abstract class Table implements Image.Part {

  private final String name;
  private final List<IntColumn> columns = new ArrayList<>();
  private int rows;

  protected Table(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  /** Rows in use, among them cleared ones: a scan looks at {@link #present}. */
  public final int rows() {
    return rows;
  }

  /** Answers whether the row holds a fact. */
  public abstract boolean present(int row);

  /** The id that the row is known by, or the id of its owner. */
  abstract String id(int row);

  protected final IntColumn reference(String column, Dictionary dictionary) {
    return added(IntColumn.references(column, dictionary));
  }

  protected final IntColumn day(String column) {
    return column(column, Day.NEVER, Day::text);
  }

  /** The first day of an interval: absent means that it has always been so. */
  protected final IntColumn since(String column) {
    return column(column, Day.ALWAYS, Day::text);
  }

  protected final IntColumn number(String column) {
    return column(column, 0, value -> value);
  }

  /** A number that may be unknown, which is not the same as zero. */
  protected final IntColumn optionalNumber(String column) {
    return column(column, Dictionary.NONE, value -> value);
  }

  private IntColumn column(
      String column, int empty, java.util.function.IntFunction<Object> reading) {
    return added(new IntColumn(column, empty, null, reading));
  }

  private IntColumn added(IntColumn column) {
    columns.add(column);
    return column;
  }

  final void ensure(int row) {
    rows = Math.max(rows, row + 1);
  }

  final void clear(int row) {
    columns.forEach(column -> column.clear(row));
  }

  final List<IntColumn> columns() {
    return columns;
  }

  /** The fact as people read it, for canonical comparison and for support. */
  public final Map<String, Object> describe(int row) {
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("id", id(row));
    columns.forEach(column -> fact.put(column.name(), column.read(row)));
    return fact;
  }

  @Override
  public void write(Image.Writer image) {
    image.number(rows);
    columns.forEach(column -> column.write(image));
  }

  @Override
  public void read(Image.Reader image) {
    rows = image.number();
    columns.forEach(column -> column.read(image));
  }
}
