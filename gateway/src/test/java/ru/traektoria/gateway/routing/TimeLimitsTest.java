package ru.traektoria.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {

  private final TimeLimits limits =
      new TimeLimits(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(120));

  @ParameterizedTest
  @CsvSource({
    "/staff/teachers, false",
    "/api/v1/staff/imports, true",
    "/api/v1/diagnostics/history, true",
    "/monitoring/reports/3, true",
    "/api/v1/monitoring/windows, true",
    "/monitoring/periods/academic-year/2025-26/close, true",
    "/api/v1/monitoring/cycle/campaigns/staff/freeze, true",
    "/staff/teachers.xlsx, true",
    "/staff/important, false",
    "/routes/historyless, false"
  })
  void importsHistoryReportsAndExportsMayTakeLonger(String path, boolean heavy) {
    assertThat(limits.isHeavy(path)).isEqualTo(heavy);
  }
}
