package ru.traektoria.monitoring.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;

/** The region and Prometheus hear of a closed year what it was closed with, not what came later. */
@LiveMonitoring
class ClosedYearIsToldTest {

  private static final String TOWN = "told-town";
  private static final String PERIOD = "/api/v1/monitoring/periods/academic-year/2025-26";
  private static final String CLOSED = "2025-26";
  private static final String OPEN = "2026-27";
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired MeterRegistry meters;

  @Test
  void whatComesAfterTheClosingIsToldOfTheOpenYearAloneUntilTheYearIsOpenedAgain() {
    ClosingTown town = new ClosingTown(TOWN, topics, api).told();
    Map<String, Object> target = Map.of("kind", "FLOOR", "amount", 60, "due", "2026-08-31");
    assertThat(
            town.methodist()
                .with("If-Match", "\"0\"")
                .put("/api/v1/monitoring/targets/T1.1?year=2025-26", target)
                .status())
        .isEqualTo(200);
    await().atMost(PATIENCE).until(() -> heard(CLOSED) == 2 && shown("numerator", CLOSED) == 2);
    assertThat(overdue("Учебный год, 2025-26")).as("since 15 October").isEqualTo(36);
    assertThat(overdue("Кадровые потребности, май, 2025-26")).isPositive();
    assertThat(overdue("Кадровый потенциал, сентябрь, 2026-27")).isEqualTo(36);
    assertThat(overdue("Кадровые потребности, май, 2026-27")).as("is to come").isNegative();
    close(town);
    assertThat(
            town.methodist()
                .with("If-Match", "\"1\"")
                .put(
                    "/api/v1/monitoring/targets/T1.1?year=2025-26",
                    Map.of("kind", "FLOOR", "amount", 90, "due", "2026-08-31"))
                .status())
        .isEqualTo(200);

    town.profile("boris", "HIGHER", "2002-01-02");
    await().atMost(PATIENCE).until(() -> town.numerator("T1.1", "asOf=2026-08-31") == 3);
    await().atMost(PATIENCE).until(() -> heard(OPEN) == 3 && shown("numerator", OPEN) == 3);
    await()
        .during(Duration.ofSeconds(3))
        .atMost(PATIENCE)
        .until(() -> heard(CLOSED) == 2 && shown("numerator", CLOSED) == 2);
    assertThat(overdue("Учебный год, 2025-26")).isZero();
    assertThat(overdue("Кадровые потребности, май, 2025-26")).as("closed with its year").isZero();
    assertThat(overdue("Кадровый потенциал, сентябрь, 2026-27")).isEqualTo(36);
    assertThat(shown("value", CLOSED)).isBetween(66.0, 67.0);
    assertThat(shown("target", CLOSED)).as("as it was frozen").isEqualTo(60);

    Map<String, Object> reason = Map.of("reason", "Диплом пришёл после закрытия");
    assertThat(town.official().with("If-Match", "\"1\"").post(PERIOD + "/reopen", reason).status())
        .isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(heard(CLOSED)).as("without any new fact").isEqualTo(3);
              assertThat(shown("numerator", CLOSED)).isEqualTo(3);
              assertThat(shown("target", CLOSED)).isEqualTo(90);
            });
  }

  private static void close(ClosingTown town) {
    Map<String, String> reasons = new HashMap<>();
    List.of("fold", "parked", "targets", "forms", "quality")
        .forEach(check -> reasons.put(check, "проверка"));
    Api.Answer closed =
        town.official()
            .with("If-Match", "\"0\"")
            .post(PERIOD + "/close", Map.of("reasons", reasons));
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }

  /** The numerator of T1.1 that the region heard last; -1: nothing yet. */
  private int heard(String year) {
    return topics.read("region.r1.facts").stream()
        .map(TestTopics.Published::json)
        .filter(
            told ->
                told.get("municipality").asString().equals(TOWN)
                    && told.get("code").asString().equals("T1.1")
                    && told.get("year").asString().equals(year))
        .reduce((earlier, later) -> later)
        .map(told -> told.get("numerator").asInt())
        .orElse(-1);
  }

  private double shown(String what, String year) {
    Gauge gauge =
        meters
            .find("traektoria.indicator." + what)
            .tags("indicator", "T1.1", "year", year, "municipality", TOWN)
            .gauge();
    return gauge == null ? -1 : gauge.value();
  }

  private double overdue(String window) {
    Gauge gauge =
        meters
            .find("traektoria.window.overdue.days")
            .tags("window", window, "municipality", TOWN)
            .gauge();
    return gauge == null ? -1 : gauge.value();
  }
}
