package ru.traektoria.monitoring.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.cycle.model.action.Address;
import ru.traektoria.monitoring.cycle.model.action.Effect.Change;
import ru.traektoria.monitoring.cycle.model.action.EffectRule;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Spread;
import ru.traektoria.monitoring.cycle.model.closing.CycleRule;
import ru.traektoria.monitoring.cycle.model.closing.YearWork;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Reason;

class CycleModelTest {

  private static final AcademicYear YEAR = AcademicYear.parse("2026-27");
  private static final YearWork NOTHING = new YearWork(List.of(), 0, 0, List.of(), 0);

  @Test
  void aCycleBeginsWithTheCalendarOfTheDocument() {
    Cycle cycle = Cycle.begun("town", YEAR);
    assertThat(cycle.stages()).hasSize(7);
    assertThat(cycle.current()).isEqualTo(StageKind.INDICATORS);
    assertThat(cycle.campaigns())
        .extracting(Campaign::id, Campaign::from, Campaign::to)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "staff", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
            org.assertj.core.groups.Tuple.tuple(
                "needs-may", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31)));
    assertThat(cycle.campaigns()).allMatch(c -> !c.use().isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "INDICATORS, cycle.goals|cycle.indicators",
    "METHODS, cycle.order",
    "MONITORING, cycle.order|cycle.campaigns|cycle.window",
    "ANALYSIS, cycle.order|cycle.analysis",
    "RECOMMENDATIONS, cycle.order|cycle.recommendations|cycle.review",
    "MEASURES, cycle.order|cycle.measures",
    "EFFECTIVENESS, cycle.order|cycle.final"
  })
  void anEmptyYearClosesNothingAndSaysWhy(StageKind kind, String codes) {
    assertThat(CycleRule.missing(Cycle.begun("town", YEAR), kind, NOTHING))
        .extracting(Reason::code)
        .containsExactly(codes.split("\\|"));
  }

  @Test
  void aRecommendationWithoutAnAnswerKeepsTheStageOfMeasuresOpen() {
    YearWork work = new YearWork(List.of(), 3, 2, List.of(), 1);
    Cycle cycle = Cycle.begun("town", YEAR);
    for (StageKind kind : StageKind.values()) {
      if (kind.ordinal() < StageKind.MEASURES.ordinal()) {
        cycle = cycle.with(kind, stage -> stage.closed(YEAR.first()));
      }
    }
    assertThat(CycleRule.missing(cycle, StageKind.MEASURES, work))
        .extracting(Reason::code)
        .containsExactly("cycle.unanswered");
    YearWork answered = new YearWork(List.of(), 3, 3, List.of(), 1);
    assertThat(CycleRule.missing(cycle, StageKind.MEASURES, answered)).isEmpty();
  }

  @Test
  void theNextCycleTakesIndicatorsAndMethodsAndNotTheFindings() {
    Chosen chosen = new Chosen("К1", "Интерес", "вырос", List.of(Method.OBSERVATION), List.of());
    Cycle next =
        Cycle.following(
            Cycle.begun("town", YEAR).withIndicators(List.of(chosen)),
            List.of(new Goal("g", "Дальше", null)));
    assertThat(next.year()).isEqualTo("2027-28");
    assertThat(next.goals()).extracting(Goal::title).containsExactly("Дальше");
    assertThat(next.indicators().get(0).finding()).isNull();
    assertThat(next.indicators().get(0).methods()).containsExactly(Method.OBSERVATION);
  }

  @ParameterizedTest(name = "{0} of {1} → {2} of {3}, better {4}: {5}")
  @CsvSource({
    "7, 10, 8, 10, 1, BETTER",
    "7, 10, 8, 10, -1, WORSE",
    "7, 10, 8, 10, 0, CHANGED",
    "2, 3, 4, 6, 1, SAME",
    "2, 3, 66667, 100000, 1, BETTER",
    "7, 10, 6, 10, 1, WORSE"
  })
  void anEffectIsComparedExactly(
      long was, long ofWas, long now, long ofNow, int better, Change change) {
    assertThat(EffectRule.change(share(was, ofWas, better), share(now, ofNow, better)))
        .isEqualTo(change);
  }

  @Test
  void anotherFormulaOrNoNumberIsNotCompared() {
    Measurement before = share(1, 2, 1);
    Measurement other =
        new Measurement(
            "T1.1", null, "PERCENT", 1, BigDecimal.ONE, 1L, BigDecimal.TEN, YEAR.first(), "T1.1@2");
    Measurement none =
        new Measurement(
            "T1.1", null, "PERCENT", 1, BigDecimal.ZERO, 0L, null, YEAR.first(), "T1.1@1");
    assertThat(EffectRule.change(before, other)).isEqualTo(Change.NOT_COMPARABLE);
    assertThat(EffectRule.change(before, none)).isEqualTo(Change.NOT_COMPARABLE);
  }

  private static Measurement share(long numerator, long denominator, int better) {
    BigDecimal value =
        BigDecimal.valueOf(numerator * 100)
            .divide(BigDecimal.valueOf(denominator), 4, java.math.RoundingMode.HALF_UP);
    return new Measurement(
        "T1.1",
        null,
        "PERCENT",
        better,
        BigDecimal.valueOf(numerator),
        denominator,
        value,
        YEAR.first(),
        "T1.1@1");
  }

  @Test
  void quartilesAreInterpolatedAndWhatLiesFarOutIsNamed() {
    Spread spread =
        Spread.of(
            Map.of(
                "a", new BigDecimal("10"),
                "b", new BigDecimal("20"),
                "c", new BigDecimal("30"),
                "d", new BigDecimal("40"),
                "e", new BigDecimal("200")));
    assertThat(spread.lower()).isEqualByComparingTo("20");
    assertThat(spread.median()).isEqualByComparingTo("30");
    assertThat(spread.upper()).isEqualByComparingTo("40");
    assertThat(spread.outliers()).containsOnlyKeys("e");
    Spread four =
        Spread.of(
            Map.of(
                "a", new BigDecimal("0"),
                "b", new BigDecimal("1"),
                "c", new BigDecimal("2"),
                "d", new BigDecimal("3")));
    assertThat(four.lower()).isEqualByComparingTo("0.75");
    assertThat(four.median()).isEqualByComparingTo("1.5");
    assertThat(Spread.of(Map.of("a", BigDecimal.ONE))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://imdc.example/a.pdf, true",
    "http://school.example, true",
    "imdc.example/a.pdf, false",
    "javascript:alert(1), false",
    "ftp://imdc.example/a, false",
    "сайт, false"
  })
  void anAddressIsOneThatEverybodyCanOpen(String address, boolean fits) {
    assertThat(Address.fits(address)).isEqualTo(fits);
  }
}
