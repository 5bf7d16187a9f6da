package ru.traektoria.diagnostics.model.campaign;

import java.time.LocalDate;
import java.time.Month;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.platform.kernel.AcademicYear;

/** Сроки кампании, both days inclusive. */
public record Period(LocalDate from, LocalDate to) {

  /** Answers whether the day lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * The default calendar (domain.md §2.2): entry September–October, interim January–February, final
   * May–June of the academic year; surveys in October (S2-25).
   */
  public static Period usual(CampaignKind kind, AcademicYear year) {
    return switch (kind) {
      case ENTRY -> of(year.startYear(), Month.SEPTEMBER, Month.OCTOBER);
      case INTERIM -> of(year.startYear() + 1, Month.JANUARY, Month.FEBRUARY);
      case SURVEY -> of(year.startYear(), Month.OCTOBER, Month.OCTOBER);
      case FINAL -> of(year.startYear() + 1, Month.MAY, Month.JUNE);
    };
  }

  private static Period of(int year, Month first, Month last) {
    LocalDate lastMonth = LocalDate.of(year, last, 1);
    return new Period(
        LocalDate.of(year, first, 1), lastMonth.withDayOfMonth(lastMonth.lengthOfMonth()));
  }
}
