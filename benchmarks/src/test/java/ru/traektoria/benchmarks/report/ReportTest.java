package ru.traektoria.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static Percentiles oneToHundred() {
    Percentiles times = new Percentiles();
    for (int millis = 1; millis <= 100; millis++) {
      times.addMillis(millis);
    }
    return times;
  }

  @Test
  void percentilesAreThoseOfTheTimes() {
    Percentiles times = oneToHundred();
    assertThat(times.count()).isEqualTo(100);
    assertThat(times.millis(50)).isBetween(49.9, 50.1);
    assertThat(times.millis(99)).isBetween(98.9, 99.1);
  }

  @Test
  void aLimitIsMetOrNot() {
    assertThat(Figure.times("таблица", oneToHundred(), 120).verdict()).isEqualTo("да");
    assertThat(Figure.times("таблица", oneToHundred(), 99).verdict()).isEqualTo("НЕТ");
    assertThat(Figure.times("таблица", oneToHundred()).verdict()).isEqualTo("—");
  }

  @Test
  void theReportSaysWhatWasExpectedAndFound(@TempDir Path folder) throws Exception {
    Report report = new Report("town", LocalDateTime.of(2026, 11, 22, 10, 0));
    report.add(Figure.plain("загрузка", "11,0 с", Map.of("seconds", 11)));
    report.add(Figure.times("таблица", oneToHundred(), 20));
    report.write(folder);
    assertThat(report.allMet()).isFalse();
    assertThat(Files.readString(folder.resolve("town.md")))
        .contains("22 ноября 2026, 10:00")
        .contains("| загрузка | — | 11,0 с | — |")
        .contains("| таблица | p99 < 20 мс |")
        .contains("| НЕТ |");
    assertThat(Files.readString(folder.resolve("town.json"))).contains("\"seconds\" : 11");
  }
}
