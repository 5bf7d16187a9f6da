package ru.traektoria.monitoring.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.catalogue.ReportingYear;

/**
 * Замороженное окно: the tables of one municipality as they stood when somebody froze them. Nothing
 * that happens later changes it (domain.md §2.6).
 *
 * @param number counts the windows of a municipality's year
 * @param asOf the day for all indicators, {@code null}: each on its own day of the year
 * @param definitions code and version of every formula that was in force
 * @param seal SHA-256 of everything stored for it; {@code null} of an old one
 */
public record FrozenWindow(
    String id,
    int number,
    String name,
    String municipality,
    ReportingYear year,
    LocalDate asOf,
    Instant frozenAt,
    String frozenBy,
    List<String> definitions,
    String seal) {

  FrozenWindow numbered(int next, String sealed) {
    return new FrozenWindow(
        id, next, name, municipality, year, asOf, frozenAt, frozenBy, definitions, sealed);
  }
}
