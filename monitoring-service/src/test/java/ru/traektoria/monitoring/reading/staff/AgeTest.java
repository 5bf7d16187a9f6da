package ru.traektoria.monitoring.reading.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.facts.column.Day;

/** Ages by columns against the calendar of the JDK, birth by birth. */
class AgeTest {

  private static final LocalDate FIRST = LocalDate.of(1925, 1, 1);
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2024, 2, 28),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 2, 28),
          LocalDate.of(2026, 8, 31),
          LocalDate.of(2026, 11, 22),
          LocalDate.of(2027, 3, 1));

  @Test
  void fullYearsAreThoseOfTheCalendar() {
    for (LocalDate day : DAYS) {
      int[] anniversaries = Age.anniversaries(Day.of(day));
      FIRST
          .datesUntil(day.plusDays(1))
          .forEach(
              birth ->
                  assertThat(Age.fullYears(Day.of(birth), Day.of(day), anniversaries))
                      .as("%s on %s", birth, day)
                      .isEqualTo(birth.until(day).getYears()));
    }
  }

  @Test
  void thePensionAgeIsReachedOnTheDayOfTheCalendar() {
    for (LocalDate day : DAYS) {
      PensionBirths births = PensionBirths.on(Day.of(day), AgeTest::months);
      FIRST
          .datesUntil(day.plusDays(1))
          .forEach(
              birth ->
                  assertThat(births.contain(Day.of(birth)))
                      .as("%s on %s", birth, day)
                      .isEqualTo(!birth.plusMonths(months(birth.getYear())).isAfter(day)));
    }
  }

  /** Rises within the births that matter, with halves of a year. */
  private static int months(int year) {
    return year <= 1963 ? 660 : year == 1964 ? 666 : year == 1965 ? 678 : year == 1966 ? 696 : 720;
  }
}
