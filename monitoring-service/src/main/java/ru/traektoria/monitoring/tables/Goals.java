package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.tables.Ingredient.Outcome;

/** Цели, которые задали люди: what a number is held against where it counts targets (E.17). */
public interface Goals {

  /**
   * How a number stands to its target.
   *
   * @param threshold in the indicator's unit, {@code null}: not known or of another unit
   * @param outcome HOLDS, FAILS, PENDING before the term, or UNKNOWN where nothing can be said
   */
  record Standing(BigDecimal threshold, Outcome outcome) {}

  /** The targets of one year; equal to another one as long as nobody changes a target. */
  interface OfYear {

    /** Indicators that have a target. */
    Set<String> codes();

    /**
     * How the row stands.
     *
     * @param before the row on the same day a year before
     * @param on the day by whose end the term has come or not
     */
    Standing standing(Row row, Row before, LocalDate on);
  }

  /** Nobody ever set one. */
  Goals NONE = (municipality, year) -> NoGoals.OF_THE_YEAR;

  /** The targets of a municipality's year; {@code null}: of the region, which has none. */
  OfYear of(String municipality, ReportingYear year);

  /** A year without targets. */
  enum NoGoals implements OfYear {
    /** The only one. */
    OF_THE_YEAR;

    @Override
    public Set<String> codes() {
      return Set.of();
    }

    @Override
    public Standing standing(Row row, Row before, LocalDate on) {
      throw new IllegalStateException("У показателя нет цели: " + row.indicator().code());
    }
  }
}
