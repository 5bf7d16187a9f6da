package ru.traektoria.local.demo.tour.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LivingTargetsTest {

  @Test
  void theDayThatHasComeIsOfTheSameCalendarYear() {
    assertThat(LivingTargets.overdue(LocalDate.of(2026, 11, 22)))
        .isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(LivingTargets.overdue(LocalDate.of(2027, 1, 9))).isEqualTo(LocalDate.of(2027, 1, 1));
  }
}
