package ru.traektoria.monitoring.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.column.Day;
import ru.traektoria.monitoring.formula.reader.Formulas;
import ru.traektoria.monitoring.formula.vocabulary.Vocabulary;
import ru.traektoria.monitoring.reading.Moment;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/** What each named day is on days at the edges of years, halves and quarters (AMB-21). */
class NamedDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-09-01, 2027-08-31, 2026-09-01, 2026-12-31",
    "2026-12-31, 2026-09-01, 2027-08-31, 2026-09-01, 2026-12-31",
    "2027-01-01, 2026-09-01, 2027-08-31, 2027-01-01, 2027-08-31",
    "2027-08-31, 2026-09-01, 2027-08-31, 2027-01-01, 2027-08-31"
  })
  void theAcademicYearAndItsHalves(
      LocalDate on, LocalDate first, LocalDate last, LocalDate half, LocalDate halfEnd) {
    assertThat(NamedDay.YEAR_START.date(on)).isEqualTo(first);
    assertThat(NamedDay.YEAR_END.date(on)).isEqualTo(last);
    assertThat(NamedDay.HALF_START.date(on)).isEqualTo(half);
    assertThat(NamedDay.HALF_END.date(on)).isEqualTo(halfEnd);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-09-01, 2026-11-04",
    "2026-11-04, 2026-09-01, 2026-11-04",
    "2026-11-05, 2026-11-05, 2027-01-08",
    "2027-01-08, 2026-11-05, 2027-01-08",
    "2027-01-09, 2027-01-09, 2027-03-31",
    "2027-04-01, 2027-04-01, 2027-08-31",
    "2027-08-31, 2027-04-01, 2027-08-31"
  })
  void schoolQuartersHaveTheirHolidays(LocalDate on, LocalDate first, LocalDate last) {
    assertThat(NamedDay.QUARTER_START.date(on)).isEqualTo(first);
    assertThat(NamedDay.QUARTER_END.date(on)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-01, 2026-06-30, 2026-01-01, 2026-03-31",
    "2026-06-30, 2026-01-01, 2026-06-30, 2026-04-01, 2026-06-30",
    "2026-07-01, 2026-07-01, 2026-12-31, 2026-07-01, 2026-09-30",
    "2026-12-31, 2026-07-01, 2026-12-31, 2026-10-01, 2026-12-31"
  })
  void theCalendarYearItsHalvesAndQuarters(
      LocalDate on, LocalDate half, LocalDate halfEnd, LocalDate quarter, LocalDate quarterEnd) {
    assertThat(NamedDay.CALENDAR_START.date(on)).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(NamedDay.CALENDAR_END.date(on)).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(NamedDay.CALENDAR_HALF_START.date(on)).isEqualTo(half);
    assertThat(NamedDay.CALENDAR_HALF_END.date(on)).isEqualTo(halfEnd);
    assertThat(NamedDay.CALENDAR_QUARTER_START.date(on)).isEqualTo(quarter);
    assertThat(NamedDay.CALENDAR_QUARTER_END.date(on)).isEqualTo(quarterEnd);
  }

  @Test
  void aDayOfTheYearIsOfTheYearOfD() {
    Argument november = new Argument.Dated(java.time.MonthDay.of(11, 30), true);
    Argument may = new Argument.Dated(java.time.MonthDay.of(5, 31), true);
    Argument january = new Argument.Dated(java.time.MonthDay.of(1, 31), false);
    for (String on : List.of("2026-09-01", "2027-02-28", "2027-08-31")) {
      Reading reading = on(LocalDate.parse(on));
      assertThat(november.value(reading)).isEqualTo(Day.of(2026, 11, 30));
      assertThat(may.value(reading)).isEqualTo(Day.of(2027, 5, 31));
    }
    assertThat(january.value(on(LocalDate.of(2027, 2, 28)))).isEqualTo(Day.of(2027, 1, 31));
    assertThat(january.value(on(LocalDate.of(2026, 9, 1)))).isEqualTo(Day.of(2026, 1, 31));
  }

  private static Reading on(LocalDate day) {
    return new Reading(new Facts(), Slice.REGION, Moment.of(day));
  }

  @Test
  void formulasNameThemAndMistakesAreSaidInRussian() {
    Formulas formulas = new Formulas(new Vocabulary(year -> new int[] {720, 780}));
    for (NamedDay day : NamedDay.values()) {
      String formula = "course(\"ANY\", monthsBefore(%s, 1), asOf)".formatted(day.word());
      assertThat(formulas.condition(formula, Population.PEOPLE)).isNotNull();
    }
    assertThat(
            formulas.condition(
                "course(\"ANY\", dayOfYear(\"10-01\"), calendarDay(\"12-31\"))", Population.PEOPLE))
        .isNotNull();
    assertThatThrownBy(
            () ->
                formulas.condition(
                    "course(\"ANY\", dayOfYear(\"31.10\"), asOf)", Population.PEOPLE))
        .hasMessageContaining("день года записывается как \"11-30\"");
    assertThatThrownBy(
            () ->
                formulas.condition(
                    "course(\"ANY\", dayOfYear(\"02-29\"), asOf)", Population.PEOPLE))
        .hasMessageContaining("29 февраля есть не в каждом году");
  }
}
