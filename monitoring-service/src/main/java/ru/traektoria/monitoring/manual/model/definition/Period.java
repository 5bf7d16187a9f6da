package ru.traektoria.monitoring.manual.model.definition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Период сбора; both days included, the same day twice for {@link PeriodKind#DATE}.
 *
 * @param from first day
 * @param to last day
 */
public record Period(PeriodKind kind, LocalDate from, LocalDate to) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ru"));

  /** The period of the kind that the day lies in. */
  public static Period containing(PeriodKind kind, LocalDate day) {
    return switch (kind) {
      case ACADEMIC_YEAR -> {
        AcademicYear year = AcademicYear.of(day);
        yield new Period(kind, year.first(), year.last());
      }
      case CALENDAR_YEAR -> year(day.getYear());
      case HALF_YEAR -> half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
      case DATE -> new Period(kind, day, day);
    };
  }

  private static Period year(int year) {
    return new Period(
        PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Period half(int year, int half) {
    return half == 1
        ? new Period(PeriodKind.HALF_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
        : new Period(PeriodKind.HALF_YEAR, LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
  }

  /** The one before it. */
  public Period previous() {
    return containing(kind, from.minusDays(1));
  }

  /** As people say it: «2026/27 учебный год», «1 полугодие 2026 года». */
  public String label() {
    return switch (kind) {
      case ACADEMIC_YEAR -> AcademicYear.of(from).label() + " учебный год";
      case CALENDAR_YEAR -> from.getYear() + " год";
      case HALF_YEAR ->
          (from.getMonthValue() == 1 ? 1 : 2) + " полугодие " + from.getYear() + " года";
      case DATE -> "на " + DATE.format(from);
    };
  }
}
