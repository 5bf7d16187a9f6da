package ru.traektoria.monitoring.quality.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.monitoring.LiveMonitoring;
import ru.traektoria.monitoring.manual.ManualTown;
import ru.traektoria.monitoring.quality.application.QualityDays.QualityDay;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;

/** A day is kept once, as it stood last. */
@LiveMonitoring
class QualityDaysTest {

  private final ManualTown town;
  private final QualityDays days;

  QualityDaysTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired QualityDays days) {
    this.town = new ManualTown("trend-town", api, topics, directory);
    this.days = days;
  }

  @Test
  void todayIsKeptOnceWithItsCounts() {
    days.keep();
    days.keep();
    assertThat(days.last(town.town, 60)).hasSize(1);
    QualityDay today = days.last(town.town, 60).get(0);
    assertThat(today.day()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(today.rules()).containsEntry("BIRTH_DATE", 1).containsEntry("SEX", 0);
    assertThat(today.count(town.first))
        .as("no birthday, and a subject without profile")
        .isEqualTo(2);
    assertThat(today.count(null))
        .isEqualTo(today.organisations().values().stream().mapToInt(i -> i).sum());
  }
}
