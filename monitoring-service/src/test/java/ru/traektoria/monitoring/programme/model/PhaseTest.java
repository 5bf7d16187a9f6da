package ru.traektoria.monitoring.programme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

  @ParameterizedTest
  @CsvSource({"2026-08-31, AHEAD", "2026-09-01, NOW", "2027-08-31, NOW", "2027-09-01, OVER"})
  void aPhaseRunsFromItsFirstToItsLastDay(LocalDate day, Phase.State state) {
    Phase phase =
        new Phase("1", "Основной", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31), false);
    assertThat(phase.on(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30, AHEAD",
    "2026-05-01, NOW",
    "2026-09-01, AHEAD",
    "2027-04-30, AHEAD",
    "2027-05-01, NOW",
    "2027-08-31, NOW"
  })
  void theAnalyticPhaseComesAgainEveryMay(LocalDate day, Phase.State state) {
    Phase phase =
        new Phase("3", "Аналитический", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 31), true);
    assertThat(phase.on(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-15, NOW", "2027-01-20, NOW", "2027-03-01, AHEAD", "2027-12-01, NOW"})
  void aYearlyPhaseMayGoOverTheNewYear(LocalDate day, Phase.State state) {
    Phase phase =
        new Phase("2", "Зимний", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31), true);
    assertThat(phase.on(day)).isEqualTo(state);
  }
}
