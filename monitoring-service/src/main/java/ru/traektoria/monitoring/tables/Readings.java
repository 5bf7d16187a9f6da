package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Names;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Readings of one selection by day, so that indicators of one day share their columns; asked by
 * several threads at once.
 */
final class Readings {

  private final Facts facts;
  private final Selection selection;
  private final Slice slice;
  private final Dividing dividing;
  private final Map<LocalDate, Reading> byDay = new ConcurrentHashMap<>();

  Readings(Facts facts, Selection selection, Catalogue catalogue) {
    Names names = facts.names;
    this.dividing = new Dividing(facts, catalogue);
    this.facts = facts;
    this.selection = selection;
    this.slice =
        new Slice(
            Tables.index(names.municipalities, selection.municipality()),
            Tables.index(names.organisations, selection.organisation()),
            Tables.index(names.subjects, selection.subject()),
            selection.part() == null ? null : dividing.segment(selection.part()).orElse(null));
  }

  /** Whether the selection names a place or subject of which no fact was ever told. */
  boolean unknown() {
    return selection.municipality() != null && slice.municipality() < 0
        || selection.organisation() != null && slice.organisation() < 0
        || selection.subject() != null && slice.subject() < 0
        || selection.part() != null && slice.segment() == null;
  }

  /** How the place is divided. */
  Dividing dividing() {
    return dividing;
  }

  /** What the selection looks at. */
  Slice slice() {
    return slice;
  }

  Reading on(LocalDate day) {
    return byDay.computeIfAbsent(day, d -> new Reading(facts, slice, Moment.of(d))).part(slice);
  }
}
