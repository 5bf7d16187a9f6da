package ru.traektoria.monitoring.event.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.json.Fields.Reading;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;

/**
 * Folds an event that tells one row: a field of the event goes to the column of the same name,
 * unless another name is given. All of the event is read before anything is written, and the tables
 * of the municipality and the teacher that the row names are said to have changed.
 */
public final class RowFolding implements Folding {

  private static final int KEY = 0;

  private final KeyedTable table;
  private final Facts facts;
  private final Fields fields = new Fields();
  private final List<IntColumn> columns = new ArrayList<>();
  private final List<Integer> required = new ArrayList<>();
  private final Lists lists = new Lists();
  private IntColumn municipality;
  private IntColumn teacher;
  private boolean onlyWhatIsSaid;
  private boolean beside;
  private int removed = -1;
  private IntConsumer before = row -> {};
  private IntConsumer after = row -> {};

  /** The row of the table whose id is in the field {@code key}. */
  public RowFolding(String key, KeyedTable table, Facts facts) {
    this.table = table;
    this.facts = facts;
    fields.add(key, Dictionary.NONE, json -> json.reference(table.keys()));
    columns.add(null);
    required.add(KEY);
  }

  /** Ids and codes. */
  public RowFolding texts(IntColumn... of) {
    for (IntColumn column : of) {
      text(column.name(), column);
    }
    return this;
  }

  /** An id or code under another name. */
  public RowFolding text(String name, IntColumn column) {
    municipality = column.dictionary() == facts.names.municipalities ? column : municipality;
    teacher = column.dictionary() == facts.names.teachers ? column : teacher;
    return number(name, column, Reading.text(column));
  }

  /** Civil dates. */
  public RowFolding days(IntColumn... of) {
    for (IntColumn column : of) {
      day(column.name(), column);
    }
    return this;
  }

  /** A civil date under another name. */
  public RowFolding day(String name, IntColumn column) {
    return number(name, column, Reading.day(column));
  }

  /** Numbers with two decimals: hours, rates. */
  public RowFolding hundredths(IntColumn... of) {
    for (IntColumn column : of) {
      number(column.name(), column, EventJson::hundredths);
    }
    return this;
  }

  /** Yes or no; absent is no. */
  public RowFolding flags(IntColumn... of) {
    for (IntColumn column : of) {
      number(column.name(), column, EventJson::flag);
    }
    return this;
  }

  /** Anything else that can be made a number. */
  public RowFolding number(String name, IntColumn column, Reading reading) {
    fields.add(name, column.empty(), reading);
    columns.add(column);
    return this;
  }

  /** Fields without which the event is refused. */
  public RowFolding required(IntColumn... of) {
    for (IntColumn column : of) {
      required.add(columns.indexOf(column));
    }
    return this;
  }

  /** A list of the event; several lists may fill the same rows. */
  public RowFolding list(String name, Rows rows, Consumer<EventJson> element) {
    lists.add(rows);
    fields.add(name, 0, json -> Lists.elements(json, element));
    columns.add(null);
    return this;
  }

  /** An object of the event whose fields are rows: named by the one, holding the other. */
  public RowFolding object(String name, Rows rows, Consumer<EventJson> field) {
    lists.add(rows);
    fields.add(name, 0, json -> Lists.fields(json, field));
    columns.add(null);
    return this;
  }

  /** What the event does not say stays as an earlier one has said it. */
  public RowFolding onlyWhatIsSaid() {
    onlyWhatIsSaid = true;
    return this;
  }

  /** Another event tells the fact itself; this one adds to it, even if it comes before. */
  public RowFolding beside() {
    beside = true;
    return this;
  }

  /** A flag that takes the row away; then nothing else is required. */
  public RowFolding removedBy(String flag) {
    removed = fields.add(flag, 0, EventJson::flag);
    columns.add(null);
    return this;
  }

  /** What is done with the row just before it is written. */
  public RowFolding before(IntConsumer hook) {
    before = hook;
    return this;
  }

  /** What is done with the row and its lists as soon as they are written. */
  public RowFolding after(IntConsumer hook) {
    after = hook;
    return this;
  }

  @Override
  public void fold(EventJson json) {
    lists.clear();
    int[] values = fields.read(json);
    json.end();
    boolean gone = removed >= 0 && values[removed] == 1;
    for (int i = 0; i < (gone ? 1 : required.size()); i++) {
      fields.require(required.get(i));
    }
    int row = beside ? table.reserve(values[KEY]) : table.upsert(values[KEY]);
    touch(row);
    before.accept(row);
    write(row, values);
    after.accept(row);
    touch(row);
    if (gone) {
      table.remove(row);
    }
  }

  private void write(int row, int[] values) {
    for (int place = 1; place < values.length; place++) {
      IntColumn column = columns.get(place);
      if (column != null && !(onlyWhatIsSaid && values[place] == column.empty())) {
        column.set(row, values[place]);
      }
    }
    lists.replace(row);
  }

  private void touch(int row) {
    if (municipality != null) {
      facts.touch(municipality.get(row));
    }
    if (teacher != null && teacher.get(row) >= 0) {
      facts.touchTeacher(teacher.get(row));
    }
  }
}
