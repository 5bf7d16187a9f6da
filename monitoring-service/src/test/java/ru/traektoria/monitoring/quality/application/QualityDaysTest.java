package ru.traektoria.monitoring.quality.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
    LocalDate on = LocalDate.of(2026, 11, 20);
    List<QualityDay> kept =
        days.last(town.town, 60).stream().filter(day -> day.day().equals(on)).toList();
    assertThat(kept).hasSize(1);
    QualityDay today = kept.get(0);
    assertThat(today.rules()).containsEntry("BIRTH_DATE", 1).containsEntry("SEX", 0);
    assertThat(today.count(town.first))
        .as("no birthday, and a subject without profile")
        .isEqualTo(2);
    assertThat(today.count(null))
        .isEqualTo(today.organisations().values().stream().mapToInt(i -> i).sum());
  }

  @Test
  void twoDaysMakeATrendThatTheBoardDraws() {
    days.keep(town.town, LocalDate.of(2026, 11, 19));
    days.keep(town.town, LocalDate.of(2026, 11, 20));
    for (String page : List.of("/monitoring/quality", "/monitoring/quality/organisations")) {
      Api.Answer answer = town.methodist().get(page);
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(answer.body())
          .contains("Сколько записей нужно было исправить", "19.11.2026", "20.11.2026");
    }
  }
}
