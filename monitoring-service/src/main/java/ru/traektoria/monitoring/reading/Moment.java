package ru.traektoria.monitoring.reading;

import java.time.LocalDate;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * The day D on which facts are looked at, and the academic year Y of flows (indicators.md §1), as
 * epoch days. The year follows from the day: a day is in one year only.
 */
public record Moment(int asOf, int yearStart, int yearEnd) {

  public static Moment of(LocalDate asOf) {
    AcademicYear year = AcademicYear.of(asOf);
    return new Moment(Day.of(asOf), Day.of(year.first()), Day.of(year.last()));
  }
}
