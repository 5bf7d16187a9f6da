package ru.traektoria.monitoring.event.row;

import java.util.function.Consumer;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.Fields.Reading;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.OwnedTable;

/**
 * Rows of a list inside an event: kept until the whole event has been read, then they replace those
 * of the owner.
 */
public final class Rows {

  private final OwnedTable table;
  private final IntColumn[] columns;
  private final Scratch read;

  /** Rows of these columns. */
  public Rows(OwnedTable table, IntColumn... columns) {
    this.table = table;
    this.columns = columns;
    this.read = new Scratch(columns.length);
  }

  /** Elements that are objects whose fields are named as the columns are. */
  public Consumer<EventJson> objects() {
    Fields fields = new Fields();
    for (IntColumn column : columns) {
      Reading reading = column.dictionary() == null ? Reading.day(column) : Reading.text(column);
      fields.add(column.name(), column.empty(), reading);
    }
    return json -> add(fields.read(json));
  }

  /** Elements that are texts of the only column. */
  public Consumer<EventJson> texts() {
    return json -> add(json.reference(columns[0].dictionary()));
  }

  public void add(int... row) {
    read.add(row);
  }

  void clear() {
    read.clear();
  }

  void replace(int owner) {
    table.removeAll(owner);
    for (int i = 0; i < read.rows(); i++) {
      int row = table.add(owner);
      for (int column = 0; column < columns.length; column++) {
        columns[column].set(row, read.get(i, column));
      }
    }
  }
}
