package ru.traektoria.local.disk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskRuleTest {

  private static final DiskRule RULE = new DiskRule(1500, 600, 400, 50);

  @ParameterizedTest
  @CsvSource({
    "0, true, true",
    "1499, true, true",
    "1500, true, false",
    "599, false, true",
    "600, false, false",
    "1499, false, false"
  })
  void aFirstStartNeedsMoreThanALaterOne(long free, boolean isFirst, boolean tooFull) {
    assertThat(RULE.isTooFullToStart(free, isFirst)).isEqualTo(tooFull);
  }

  @ParameterizedTest
  @CsvSource({"0, FULL", "49, FULL", "50, LOW", "399, LOW", "400, ENOUGH", "90000, ENOUGH"})
  void aRunningPlatformIsWarnedBeforeItStops(long free, DiskRule.Verdict verdict) {
    assertThat(RULE.whileRunning(free)).isEqualTo(verdict);
  }
}
