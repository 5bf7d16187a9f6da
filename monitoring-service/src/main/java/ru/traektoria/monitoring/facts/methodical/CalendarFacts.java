package ru.traektoria.monitoring.facts.methodical;

import java.util.List;
import ru.traektoria.monitoring.facts.column.Dictionary;
import ru.traektoria.monitoring.facts.column.IntColumn;
import ru.traektoria.monitoring.facts.column.KeyedTable;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.facts.column.Table;

/** Календари муниципалитетов: the last days of the school quarters they have set themselves. */
public final class CalendarFacts {

  public final Quarters quarters;

  public CalendarFacts(Names names) {
    quarters = new Quarters(names);
  }

  public List<Table> tables() {
    return List.of(quarters);
  }

  /** Четверти одного учебного года; it is the year in which the first of them ends. */
  public static final class Quarters extends KeyedTable {
    public final IntColumn municipality;
    public final IntColumn end1 = day("end1");
    public final IntColumn end2 = day("end2");
    public final IntColumn end3 = day("end3");
    public final IntColumn end4 = day("end4");

    Quarters(Names names) {
      super("quarterCalendars", new Dictionary("quarterCalendars"));
      municipality = reference("municipality", names.municipalities);
    }
  }
}
