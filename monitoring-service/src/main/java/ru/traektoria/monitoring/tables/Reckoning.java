package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Счёт for one selection: rows that are counted and rows that are derived from them, on any day.
 * Readings of a day are shared by all.
 *
 * @param baselines by code; a missing one is unknown
 * @param targets of any year
 */
record Reckoning(
    Readings readings,
    Catalogue catalogue,
    Map<String, Baselines.Base> baselines,
    Goals targets,
    Selection selection,
    LocalDate today) {

  /** The same place in another year or on another day. */
  Reckoning in(Selection other) {
    return new Reckoning(readings, catalogue, baselines, targets, other, today);
  }

  /** The targets of the selection's year. */
  Goals.OfYear goals() {
    return targets.of(selection.municipality(), selection.year());
  }

  /** The day on which the indicator is shown for the selection. */
  LocalDate day(Indicator indicator) {
    return selection.day(indicator, today);
  }

  Reading reading(LocalDate day, Slice slice) {
    return readings.on(day).part(slice);
  }

  /** The row of the whole selection with what stands beside it. */
  Row row(Indicator indicator) {
    return row(indicator, day(indicator), readings.slice(), true);
  }

  /** The row of a part: without what stands beside the number. */
  Row bare(Indicator indicator, Slice slice) {
    return row(indicator, day(indicator), slice, false);
  }

  /**
   * A row on a day.
   *
   * @param notes whether what stands beside the number is wanted too
   */
  Row row(Indicator indicator, LocalDate day, Slice slice, boolean notes) {
    if (indicator.derived()) {
      return new Deriving(this, indicator, day, slice).row();
    }
    Reading reading = reading(day, slice);
    if (Suppression.hides(indicator, reading, readings.dividing())) {
      return Row.without(indicator, Row.State.HIDDEN, day);
    }
    return notes ? Computation.row(indicator, reading) : Computation.bare(indicator, reading);
  }

  /** A part of a derived number: the version in force on the day, or the last there is. */
  Indicator part(String code, LocalDate day) {
    return catalogue
        .find(code, day)
        .orElseGet(() -> catalogue.versions(code).get(catalogue.versions(code).size() - 1));
  }
}
