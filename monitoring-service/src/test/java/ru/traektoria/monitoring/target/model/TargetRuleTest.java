package ru.traektoria.monitoring.target.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.target.model.Verdict.Why;
import ru.traektoria.platform.kernel.Reason;

/** The truth table of targets: kind, what is known, the day; what it is called and why. */
class TargetRuleTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 9, 1);
  private static final LocalDate DUE = LocalDate.of(2027, 8, 31);
  private static final LocalDate MIDDLE = LocalDate.of(2027, 3, 1);

  /** The way is a year long: the middle is day 181 of 364. */
  @ParameterizedTest(name = "{0} {1}, база {2}, год назад {3}: {4} из {5} → {8}")
  @CsvSource(
      nullValues = "-",
      value = {
        // kind, amount, baseline, year before, n, d, accumulates, better, why
        "FLOOR,              60, -, -,  60, 100, false,  1, REACHED",
        "FLOOR,              60, -, -, 599, 1000, false, 1, NOTHING_TO_COMPARE",
        "FLOOR,             100, -, -, 2499, 2500, false, 1, NOTHING_TO_COMPARE",
        "FLOOR,             100, -, -, 2500, 2500, false, 1, REACHED",
        "FLOOR,              60, 40, -, 50, 100, false,  1, ON_PATH",
        "FLOOR,              60, 40, -, 49, 100, false,  1, BEHIND",
        "FLOOR,              60, 0,  -, 30, 100, false,  1, ON_PATH",
        "FLOOR,              60, 0,  -, 29, 100, false,  1, BEHIND",
        "FLOOR,              60, -, 59, 59, 100, false,  1, BEHIND",
        "FLOOR,              60, -, 40, 56, 100, false,  1, ON_PATH",
        "FLOOR,              60, 90, -, 30, 100, true,   1, ON_PATH",
        "FLOOR,              60, 90, -, 29, 100, true,   1, BEHIND",
        "FLOOR,              60, -, -,   0,   0, false,  1, NO_VALUE",
        "FLOOR,              60, -, -,   0, 100, true,   1, BEHIND",
        "CEILING,            15, -, -,  15, 100, false, -1, REACHED",
        "CEILING,            15, 25, -, 20, 100, false, -1, ON_PATH",
        "CEILING,            15, 25, -, 21, 100, false, -1, BEHIND",
        "CEILING,            15, -, -,  16, 100, false, -1, NOTHING_TO_COMPARE",
        "CEILING,            15, -, -,  16, 100, true,  -1, EXCEEDED",
        "CEILING,             0, -, -,   0, 100, false, -1, REACHED",
        "TREND,               -, 40, -, 41, 100, false,  1, REACHED",
        "TREND,               -, 40, -, 40, 100, false,  1, BEHIND",
        "TREND,               -, 40, -, 39, 100, false, -1, REACHED",
        "TREND,               -, -, 40, 41, 100, false,  1, REACHED",
        "TREND,               -, -, 40, 39, 100, false,  1, BEHIND",
        "TREND,               -, -, -,  41, 100, false,  1, BASELINE_UNKNOWN",
        "TREND,               -, 100, -, 100, 100, false, 1, REACHED",
        "TREND,               -, 0, -,   0, 100, false, -1, REACHED",
        "COUNT,              50, -, -,  50, 1000, true,  1, REACHED",
        "COUNT,              50, -, -,  25, 1000, true,  1, ON_PATH",
        "COUNT,              50, -, -,  24, 1000, true,  1, BEHIND",
        "COUNT,              10, -, -,  10,   -, false, -1, REACHED",
        "COUNT,              10, -, 20, 13,   -, false, -1, ON_PATH",
        "COUNT,              10, -, 20, 18,   -, false, -1, BEHIND",
        "PERCENTAGE_POINTS,  15, 40, -, 55, 100, false,  1, REACHED",
        "PERCENTAGE_POINTS,  15, 40, -, 48, 100, false,  1, ON_PATH",
        "PERCENTAGE_POINTS,  15, 40, -, 47, 100, false,  1, BEHIND",
        "PERCENTAGE_POINTS,  15, -, 40, 99, 100, false,  1, BASELINE_UNKNOWN",
        "PERCENTAGE_POINTS, -15, 40, -, 25, 100, false, -1, REACHED",
        "PERCENTAGE_POINTS, -15, 40, -, 33, 100, false, -1, BEHIND",
        "PERCENTAGE_POINTS, -15, 40, -, 32, 100, false, -1, ON_PATH",
        "PERCENTAGE_POINTS,  15, 0,  -, 15, 100, false,  1, REACHED",
        "RELATIVE,          -30, 40, -, 28, 100, false, -1, REACHED",
        "RELATIVE,          -30, 40, -, 29, 100, false, -1, ON_PATH",
        "RELATIVE,          -30, 40, -, 35, 100, false, -1, BEHIND",
        "RELATIVE,          -30, 0,  -,  0, 100, false, -1, BASELINE_ZERO",
        "RELATIVE,          -30, -, 40, 10, 100, false, -1, BASELINE_UNKNOWN",
        "RELATIVE,           10, 50, -, 55,   -, false,  1, REACHED",
      })
  void theStateFollowsFromWhatIsKnown(
      TargetKind kind,
      BigDecimal amount,
      BigDecimal base,
      BigDecimal before,
      BigDecimal n,
      Long d,
      boolean accumulates,
      int better,
      Why why) {
    Terms terms = new Terms(kind, amount, DUE, new Baseline(base, null), null);
    Measured measured = new Measured(n, d, before, MIDDLE, BEGAN, accumulates, better);
    Verdict verdict = TargetRule.judge(terms, measured);
    assertThat(verdict.why()).isEqualTo(why);
    assertThat(verdict.state()).isEqualTo(state(why));
  }

  private static TargetState state(Why why) {
    return switch (why) {
      case REACHED -> TargetState.ACHIEVED;
      case ON_PATH -> TargetState.ON_THE_WAY;
      case BEHIND, TERM_PASSED, EXCEEDED, NOTHING_TO_COMPARE -> TargetState.AT_RISK;
      case NO_VALUE, BASELINE_UNKNOWN, BASELINE_ZERO -> TargetState.NO_DATA;
    };
  }

  @Test
  void theTermIsItsLastDayInclusive() {
    Terms terms =
        new Terms(TargetKind.FLOOR, number(60), DUE, new Baseline(number(40), null), null);
    assertThat(TargetRule.judge(terms, share(59, DUE)).why()).isEqualTo(Why.BEHIND);
    assertThat(TargetRule.judge(terms, share(59, DUE.plusDays(1))).why())
        .isEqualTo(Why.TERM_PASSED);
    assertThat(TargetRule.judge(terms, share(60, DUE.plusDays(1))).why()).isEqualTo(Why.REACHED);
  }

  @Test
  void theEvenWayAsksForTheBaselineAtFirstAndForTheThresholdAtLast() {
    Terms terms =
        new Terms(TargetKind.FLOOR, number(60), DUE, new Baseline(number(40), null), null);
    assertThat(TargetRule.judge(terms, share(39, BEGAN)).expected()).isEqualByComparingTo("40");
    assertThat(TargetRule.judge(terms, share(39, DUE)).expected()).isEqualByComparingTo("60");
  }

  @Test
  void moreIsNeverWorseAgainstAFloorNorLessAgainstACeiling() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      boolean floor = random.nextBoolean();
      Baseline base =
          new Baseline(random.nextInt(3) == 0 ? null : number(random.nextInt(101)), null);
      Terms terms =
          new Terms(
              floor ? TargetKind.FLOOR : TargetKind.CEILING,
              number(random.nextInt(101)),
              DUE,
              base,
              null);
      LocalDate day = BEGAN.plusDays(random.nextInt(400));
      int n = random.nextInt(100);
      int worse = TargetRule.judge(terms, share(floor ? n : n + 1, day)).state().ordinal();
      int better = TargetRule.judge(terms, share(floor ? n + 1 : n, day)).state().ordinal();
      assertThat(better).as("%s %s %s", terms, n, day).isLessThanOrEqualTo(worse);
    }
  }

  private static Measured share(int n, LocalDate day) {
    return new Measured(number(n), 100L, null, day, BEGAN, false, 1);
  }

  private static BigDecimal number(int value) {
    return BigDecimal.valueOf(value);
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-,                  10, true,  kind",
        "FLOOR,               -, true,  amount",
        "FLOOR,              -1, true,  amount",
        "FLOOR,             101, true,  amount",
        "FLOOR,             101, false, -",
        "FLOOR,               0, true,  -",
        "TREND,               5, true,  amount",
        "TREND,               -, true,  -",
        "COUNT,             500, true,  -",
        "PERCENTAGE_POINTS,   0, true,  amount",
        "PERCENTAGE_POINTS, -15, true,  -",
        "PERCENTAGE_POINTS,   5, false, kind",
        "RELATIVE,          -30, true,  -",
        "RELATIVE,     0.123456, true,  amount",
      })
  void whatCouldNeverBeJudgedIsRefused(
      TargetKind kind, BigDecimal amount, boolean share, String field) {
    Terms terms = new Terms(kind, amount, DUE, Baseline.unknown(), null);
    List<Reason> problems = SettingRule.problems(terms, share, 1, BEGAN);
    assertThat(problems)
        .extracting(Reason::field)
        .isEqualTo(field == null ? List.of() : List.of(field));
  }

  @Test
  void aTermBeforeTheYearAndABaselineAfterTheTermAreRefused() {
    Terms early =
        new Terms(TargetKind.FLOOR, number(5), BEGAN.minusDays(1), Baseline.unknown(), null);
    assertThat(SettingRule.problems(early, true, 1, BEGAN))
        .extracting(Reason::field)
        .contains("due");
    Terms far =
        new Terms(TargetKind.FLOOR, number(5), BEGAN.plusYears(21), Baseline.unknown(), null);
    assertThat(SettingRule.problems(far, true, 1, BEGAN))
        .extracting(Reason::field)
        .containsExactly("due");
    Terms late = new Terms(TargetKind.FLOOR, number(5), DUE, new Baseline(number(1), DUE), null);
    assertThat(SettingRule.problems(late, true, 1, BEGAN))
        .extracting(Reason::field)
        .containsExactly("baselineOn");
    Terms neutral = new Terms(TargetKind.TREND, null, DUE, Baseline.unknown(), null);
    assertThat(SettingRule.problems(neutral, true, 0, BEGAN))
        .extracting(Reason::field)
        .containsExactly("kind");
  }
}
