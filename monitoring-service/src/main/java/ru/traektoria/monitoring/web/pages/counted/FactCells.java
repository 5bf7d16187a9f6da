package ru.traektoria.monitoring.web.pages.counted;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;

/** What a cell of a fact says to people. */
@Component
class FactCells {

  private final StaffDirectory directory;

  FactCells(StaffDirectory directory) {
    this.directory = directory;
  }

  /** The organisation of the fact; of none: the municipality itself. */
  String where(KeyedTable table, IntColumn organisation, int row) {
    String id = code(table, organisation, row);
    return id == null ? "Муниципальная служба" : directory.shortName(id);
  }

  /** The text that the column refers to, {@code null} for an empty one or a lost row. */
  static String code(KeyedTable table, IntColumn column, int row) {
    Dictionary of = column.dictionary();
    return table.present(row) && column.get(row) >= 0 ? of.text(column.get(row)) : null;
  }

  static String on(KeyedTable table, IntColumn day, int row) {
    boolean known = table.present(row) && day.get(row) != Day.NEVER;
    return known ? ", " + date(day, row) : "";
  }

  static String date(IntColumn day, int row) {
    return Russian.date(Day.date(day.get(row)));
  }
}
