package ru.traektoria.local.demo.tour.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingSeriesTest {

  @Test
  void theSubjectWeekIsTheLastWholeOneThatIsOver() {
    for (int day = 16; day <= 22; day++) {
      LocalDate today = LocalDate.of(2026, 11, day);
      assertThat(LivingSeries.monday(today)).isEqualTo(LocalDate.of(2026, 11, 9));
      assertThat(LivingSeries.monday(today).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }
  }

  @Test
  void theSessionsOfTheSchoolAreSpreadOverWhatHasPassed() {
    LocalDate first = LocalDate.of(2026, 9, 1);
    LocalDate today = LocalDate.of(2026, 11, 20);
    List<LocalDate> days = LivingSeries.days(first, today, 4);
    assertThat(days).hasSize(4).isSorted().doesNotHaveDuplicates();
    assertThat(days).allMatch(day -> day.isAfter(first) && !day.isAfter(today));
    assertThat(LivingSeries.days(first, first.plusDays(1), 4))
        .allMatch(day -> !day.isAfter(first.plusDays(1)));
  }
}
