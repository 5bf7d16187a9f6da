package ru.traektoria.route.model.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualificationWindowTest {

  @ParameterizedTest(name = "a document of {0} on {1}: {2}")
  @CsvSource({
    "2023-08-31, 2026-08-31, yes",
    "2023-08-30, 2026-08-31, no",
    "2026-08-31, 2026-08-31, yes",
    "2026-09-01, 2026-08-31, no",
    "2024-02-29, 2027-02-28, yes",
    "2024-02-29, 2027-03-01, no",
    "2021-02-28, 2024-02-29, yes",
  })
  void threeYearsAndADayNoLongerCount(LocalDate document, LocalDate asOf, String counts) {
    assertThat(QualificationWindow.covers(document, asOf)).isEqualTo(counts.equals("yes"));
  }

  @ParameterizedTest(name = "a document of {0} lasts until {1}")
  @CsvSource({"2023-08-31, 2026-08-31", "2024-02-29, 2027-02-28", "2021-02-28, 2024-02-29"})
  void theLastDayIsTheLastThatCounts(LocalDate document, LocalDate last) {
    assertThat(QualificationWindow.lastDay(document)).isEqualTo(last);
    assertThat(QualificationWindow.covers(document, last)).isTrue();
    assertThat(QualificationWindow.covers(document, last.plusDays(1))).isFalse();
  }

  @ParameterizedTest(name = "the window until {0}, seen on {1}: {2}")
  @CsvSource({
    "2027-08-31, 2026-08-30, silent",
    "2027-08-31, 2026-08-31, reminds",
    "2027-08-31, 2026-09-13, reminds",
    "2027-08-31, 2026-09-14, silent",
    "2027-08-31, 2027-02-27, silent",
    "2027-08-31, 2027-02-28, reminds",
    "2027-08-31, 2027-03-14, silent",
    "2027-08-31, 2027-07-30, silent",
    "2027-08-31, 2027-07-31, reminds",
    "2027-08-31, 2027-09-01, reminds",
  })
  void aYearHalfAYearAndAMonthBeforeItReminds(LocalDate lastDay, LocalDate today, String said) {
    assertThat(QualificationWindow.reminds(lastDay, today)).isEqualTo(said.equals("reminds"));
  }
}
