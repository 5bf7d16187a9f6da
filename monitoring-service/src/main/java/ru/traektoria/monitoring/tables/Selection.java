package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.Optional;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * What a table is asked for.
 *
 * @param municipality id, {@code null} for the whole region
 * @param organisation id, {@code null} for all
 * @param subject code, {@code null} for all
 * @param asOf a day of the year; {@code null}: today in the open year, otherwise each indicator's
 *     own day of the year
 */
public record Selection(
    AcademicYear year, String municipality, String organisation, String subject, LocalDate asOf) {

  /** The whole municipality in a year. */
  public static Selection of(AcademicYear year, String municipality) {
    return new Selection(year, municipality, null, null, null);
  }

  public Selection inOrganisation(String id) {
    return new Selection(year, municipality, id, subject, asOf);
  }

  public Selection inSubject(String code) {
    return new Selection(year, municipality, organisation, code, asOf);
  }

  /** The same place in another year, each indicator on its own day. */
  public Selection inYear(AcademicYear other) {
    return new Selection(other, municipality, organisation, subject, null);
  }

  /** The same a year earlier: the same day, or the same defaults. */
  public Selection yearBefore() {
    LocalDate day = asOf == null ? null : asOf.minusYears(1);
    return new Selection(year.previous(), municipality, organisation, subject, day);
  }

  public Selection on(LocalDate day) {
    return new Selection(year, municipality, organisation, subject, day);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(asOf);
  }
}
