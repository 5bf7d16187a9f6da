package ru.traektoria.diagnostics.model.burnout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.platform.kernel.AcademicYear;

/** Что другие узнают о выгорании: never so exactly that a person is known by it. */
class BurnoutSummaryTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 26);
  private static final AcademicYear YEAR = AcademicYear.of(DAY);
  private static final List<Level> EXHAUSTED =
      List.of(Level.DEFICIT_HIGH, Level.NEUTRAL, Level.STRENGTH);
  private static final List<Level> TIRED =
      List.of(Level.DEFICIT_MEDIUM, Level.NEUTRAL, Level.NEUTRAL);

  private static Optional<BurnoutSummary> of(int screened, int highRisk) {
    List<List<Level>> people = new ArrayList<>();
    for (int i = 0; i < screened; i++) {
      people.add(i < highRisk ? EXHAUSTED : TIRED);
    }
    return BurnoutSummary.of("town", YEAR, people, DAY);
  }

  @ParameterizedTest(name = "{1} из {0} говорится как {3} из {2}")
  @CsvSource({
    "10, 0, 10, 0",
    "12, 2, 10, 0",
    "13, 3, 15, 5",
    "143, 18, 145, 20",
    "143, 22, 145, 20",
    "147, 17, 145, 15"
  })
  void numbersAreToldInFivesOfPeople(int screened, int highRisk, int told, int toldHigh) {
    BurnoutSummary summary = of(screened, highRisk).orElseThrow();
    assertThat(summary.screened()).isEqualTo(told);
    assertThat(summary.highRisk()).isEqualTo(toldHigh);
  }

  @ParameterizedTest(name = "{1} из {0} не говорится")
  @CsvSource({"0, 0", "9, 0", "9, 5", "10, 8", "10, 10", "100, 98", "100, 100"})
  void aSmallGroupOrNearlyEverybodyIsNotTold(int screened, int highRisk) {
    assertThat(of(screened, highRisk)).isEmpty();
  }

  @Test
  void onePersonMoreOrLessIsSeldomSeenAndNeverAlone() {
    for (int screened = 20; screened < 200; screened++) {
      int now = of(screened, 7).orElseThrow().screened();
      int more = of(screened + 1, 7).orElseThrow().screened();
      assertThat(more - now).isIn(0, 5);
    }
  }

  @Test
  void ofAYearThereIsOneAndItIsToldWithoutPeople() {
    BurnoutSummary summary = of(40, 6).orElseThrow();
    assertThat(summary.id()).isEqualTo(BurnoutSummary.idOf("town", YEAR));
    assertThat(summary.told().toString())
        .contains("2026-27", "screened=40", "highRisk=5")
        .doesNotContain("teacher", "organisation");
  }
}
