package ru.traektoria.monitoring.event.methodical;

import java.util.Map;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.methodical.CalendarFacts;

/** Calendars of {@code activities.events}. */
public final class CalendarFolding {

  private final Facts facts;

  public CalendarFolding(Facts facts) {
    this.facts = facts;
  }

  public Map<String, Folding> foldings() {
    CalendarFacts.Quarters table = facts.calendars.quarters;
    return Map.of(
        "QuarterCalendarSet",
        new RowFolding("calendar", table, facts)
            .texts(table.municipality)
            .days(table.end1, table.end2, table.end3, table.end4)
            .required(table.municipality, table.end1, table.end2, table.end3, table.end4));
  }
}
