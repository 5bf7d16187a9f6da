package ru.traektoria.monitoring.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import ru.traektoria.monitoring.catalogue.ReportingYear;

/**
 * Базы, которые зафиксировали люди, by the indicator's code: what a derived number is measured
 * from. A code that is missing has the base «—», unknown and not zero (AMB-04).
 */
public interface Baselines {

  /** A base in the indicator's unit; {@code on} may be {@code null}. */
  record Base(BigDecimal value, LocalDate on) {}

  /** Nobody ever set one. */
  Baselines NONE = (municipality, year) -> Map.of();

  /** The bases known for a year of a municipality ({@code null}: of the region, which has none). */
  Map<String, Base> of(String municipality, ReportingYear year);
}
