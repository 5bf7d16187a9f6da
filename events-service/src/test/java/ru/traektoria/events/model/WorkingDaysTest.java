package ru.traektoria.events.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days on which nobody works, as the calendars of these years print them. */
class WorkingDaysTest {

  @ParameterizedTest
  @CsvSource({
    "2023-02-22, works",
    "2023-02-23, День защитника Отечества",
    "2023-02-24, перенесённый выходной",
    "2023-02-25, суббота",
    "2023-05-08, перенесённый выходной",
    "2023-11-06, выходной за праздник: День народного единства",
    "2024-04-27, works",
    "2024-12-28, works",
    "2024-12-31, перенесённый выходной",
    "2025-02-24, works",
    "2025-03-10, works",
    "2025-11-01, works",
    "2026-01-07, Рождество Христово",
    "2026-01-09, перенесённый выходной",
    "2026-01-12, works",
    "2026-03-09, выходной за праздник: Международный женский день",
    "2026-05-11, выходной за праздник: День Победы",
    "2026-05-12, works",
    "2027-05-03, выходной за праздник: Праздник Весны и Труда",
    "2027-05-10, выходной за праздник: День Победы",
    "2027-06-14, выходной за праздник: День России"
  })
  void everyDayIsWhatTheCalendarSays(LocalDate day, String expected) {
    assertThat(WorkingDays.off(day).orElse("works")).isEqualTo(expected);
    assertThat(WorkingDays.works(day)).isEqualTo(expected.equals("works"));
  }

  @Test
  void aYearHasAsManyWorkingDaysAsItsPrintedCalendar() {
    assertThat(worked(2023)).isEqualTo(247);
    assertThat(worked(2024)).isEqualTo(248);
    assertThat(worked(2025)).isEqualTo(247);
    assertThat(worked(2026)).isEqualTo(247);
  }

  private static int worked(int year) {
    return WorkingDays.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
  }
}
