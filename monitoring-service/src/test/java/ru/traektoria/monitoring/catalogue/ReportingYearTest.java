package ru.traektoria.monitoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Academic and calendar years: their ends, their codes, and where a date of the year lies. */
class ReportingYearTest {

  @ParameterizedTest
  @CsvSource({
    "2026-27, 2026-09-01, 2027-08-31, 2025-26, 2026/27, 26/27",
    "2026,    2026-01-01, 2026-12-31, 2025,    2026,    2026"
  })
  void aYearKnowsItsEndsAndItsNames(
      String code, LocalDate first, LocalDate last, String before, String label, String brief) {
    ReportingYear year = ReportingYear.parse(code);
    assertThat(year.first()).isEqualTo(first);
    assertThat(year.last()).isEqualTo(last);
    assertThat(year.contains(first)).isTrue();
    assertThat(year.contains(last)).isTrue();
    assertThat(year.contains(first.minusDays(1))).isFalse();
    assertThat(year.contains(last.plusDays(1))).isFalse();
    assertThat(year.previous()).hasToString(before);
    assertThat(year.label()).isEqualTo(label);
    assertThat(year.brief()).isEqualTo(brief);
    assertThat(year).hasToString(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-27, --09-30, 2026-09-30", "2026-27, --12-31, 2026-12-31", "2026-27, --08-31, 2027-08-31",
    "2026,    --09-30, 2026-09-30", "2026,    --12-31, 2026-12-31", "2026,    --04-30, 2026-04-30"
  })
  void aDayOfTheYearHasOneDate(String code, MonthDay day, LocalDate date) {
    assertThat(ReportingYear.parse(code).on(day)).isEqualTo(date);
  }

  @Test
  void theWrongKindOfYearIsSaidInRussian() {
    assertThatThrownBy(() -> ReportingYear.parse("2026", YearKind.ACADEMIC))
        .hasMessageContaining("Учебный год записывается как 2026-27");
    assertThatThrownBy(() -> ReportingYear.parse("2026-27", YearKind.CALENDAR))
        .hasMessageContaining("Календарный год записывается как 2026");
  }
}
