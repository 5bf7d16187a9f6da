package ru.traektoria.monitoring.facts.column;

/** A table whose row is found by the fact's id: the row is the id's index in the dictionary. */
public abstract class KeyedTable extends Table {

  private final Dictionary keys;
  private final IntColumn written = number("written");

  protected KeyedTable(String name, Dictionary keys) {
    super(name);
    this.keys = keys;
  }

  /** Ids of the facts; an id may be known before its fact. */
  public final Dictionary keys() {
    return keys;
  }

  /** The row to write the fact's absolute values to. */
  public final int upsert(int key) {
    int row = reserve(key);
    written.set(row, 1);
    return row;
  }

  /** The row of a fact of which so far only something beside is known. */
  public final int reserve(int key) {
    ensure(key);
    return key;
  }

  /** Takes the fact away; the id keeps its row. */
  public final void remove(int key) {
    clear(reserve(key));
  }

  @Override
  public final boolean present(int row) {
    return row >= 0 && row < rows() && written.get(row) == 1;
  }

  @Override
  final String id(int row) {
    return keys.text(row);
  }
}
