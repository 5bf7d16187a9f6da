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
}
