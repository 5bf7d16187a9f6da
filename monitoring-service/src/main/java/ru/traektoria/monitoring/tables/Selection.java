package ru.traektoria.monitoring.tables;

import java.time.LocalDate;
import java.util.Optional;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * What a table is asked for.
 *
 * @param year academic or calendar, as the programme counts
 * @param municipality id, {@code null} for the whole region
 * @param organisation id, {@code null} for all
 * @param subject code, {@code null} for all
 * @param asOf a day of the year; {@code null}: today in the open year, otherwise each indicator's
 *     own day of the year
 * @param part a further division within the place, {@code null}: none
 */
public record Selection(
    ReportingYear year,
    String municipality,
    String organisation,
    String subject,
    LocalDate asOf,
    PartKey part) {

  /** A place and a subject without any further division. */
  public Selection(
      ReportingYear year,
      String municipality,
      String organisation,
      String subject,
      LocalDate asOf) {
    this(year, municipality, organisation, subject, asOf, null);
  }

  /** A selection of an academic year. */
  public Selection(
      AcademicYear year, String municipality, String organisation, String subject, LocalDate asOf) {
    this(ReportingYear.of(year), municipality, organisation, subject, asOf);
  }

  /** The whole municipality in a year. */
  public static Selection of(AcademicYear year, String municipality) {
    return of(ReportingYear.of(year), municipality);
  }

  /** The whole municipality in a year. */
  public static Selection of(ReportingYear year, String municipality) {
    return new Selection(year, municipality, null, null, null);
  }

  public Selection inOrganisation(String id) {
    return new Selection(year, municipality, id, subject, asOf, part);
  }

  public Selection inSubject(String code) {
    return new Selection(year, municipality, organisation, code, asOf, part);
  }

  /** The same place, further divided. */
  public Selection within(PartKey chosen) {
    return new Selection(year, municipality, organisation, subject, asOf, chosen);
  }

  /** The part of a breakdown that has the key. */
  public Selection part(Breakdown by, String key) {
    return switch (by) {
      case ORGANISATION -> inOrganisation(key);
      case SUBJECT -> inSubject(key);
      default -> within(new PartKey(by, key));
    };
  }

  /** Under what a frozen part is kept besides the organisation: its subject or its part. */
  public String division() {
    return part == null ? subject : part.toString();
  }

  /** Whether it is less than a whole municipality or region. */
  public boolean partial() {
    return organisation != null || subject != null || part != null;
  }

  /** The same place in another year, each indicator on its own day. */
  public Selection inYear(ReportingYear other) {
    return new Selection(other, municipality, organisation, subject, null, part);
  }

  /** The same a year earlier: the same day, or the same defaults. */
  public Selection yearBefore() {
    LocalDate day = asOf == null ? null : asOf.minusYears(1);
    return new Selection(year.previous(), municipality, organisation, subject, day, part);
  }

  public Selection on(LocalDate day) {
    return new Selection(year, municipality, organisation, subject, day, part);
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(asOf);
  }

  /** The day on which the indicator is shown. */
  LocalDate day(Indicator indicator, LocalDate today) {
    return day().orElseGet(() -> year.contains(today) ? today : indicator.dayIn(year));
  }

  /** The last day that is looked at: definitions in force on it apply. */
  public LocalDate lastDay(LocalDate today) {
    return day().orElseGet(() -> year.contains(today) ? today : year.last());
  }
}
