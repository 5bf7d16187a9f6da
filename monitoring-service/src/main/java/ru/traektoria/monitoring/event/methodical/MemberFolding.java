package ru.traektoria.monitoring.event.methodical;

import ru.traektoria.monitoring.event.json.EventJson;
import ru.traektoria.monitoring.event.json.Fields;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.OwnedTable;

/**
 * Folds an event without an id of its own: it tells something of one owner and one organisation,
 * and each such pair has one row, whatever else the owner's event says or repeats.
 */
public final class MemberFolding implements Folding {

  private static final int OWNER = 0;
  private static final int MUNICIPALITY = 1;
  private static final int MEMBER = 2;

  private final OwnedTable table;
  private final IntColumn[] columns;
  private final Facts facts;
  private final Fields fields = new Fields();

  /**
   * A folding of pairs.
   *
   * @param owner the field with the owner's id
   * @param columns the organisation first; the others are days, or flags where empty is zero
   */
  MemberFolding(
      String owner, Dictionary owners, OwnedTable table, Facts facts, IntColumn... columns) {
    this.table = table;
    this.columns = columns;
    this.facts = facts;
    fields.add(owner, Dictionary.NONE, json -> json.reference(owners));
    fields.add("municipality", -1, json -> json.reference(facts.names.municipalities));
    fields.add(columns[0].name(), columns[0].empty(), Fields.Reading.text(columns[0]));
    for (int i = 1; i < columns.length; i++) {
      boolean flag = columns[i].empty() == 0;
      Fields.Reading reading = flag ? EventJson::flag : Fields.Reading.day(columns[i]);
      fields.add(columns[i].name(), columns[i].empty(), reading);
    }
  }

  @Override
  public void fold(EventJson json) {
    int[] values = fields.read(json);
    json.end();
    fields.require(OWNER);
    fields.require(MEMBER);
    int row = row(values[OWNER], values[MEMBER]);
    for (int i = 0; i < columns.length; i++) {
      columns[i].set(row, values[MEMBER + i]);
    }
    facts.touch(values[MUNICIPALITY]);
    facts.touchOrganisation(values[MEMBER]);
  }

  private int row(int owner, int member) {
    for (int row = table.first(owner); row >= 0; row = table.next(row)) {
      if (columns[0].get(row) == member) {
        return row;
      }
    }
    return table.add(owner);
  }
}
