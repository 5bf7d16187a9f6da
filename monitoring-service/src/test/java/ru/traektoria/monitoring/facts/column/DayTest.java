package ru.traektoria.monitoring.facts.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Our arithmetic of dates against that of the JDK, day by day over two centuries. */
class DayTest {

  @Test
  void everyDayIsTheOneOfTheCalendar() {
    LocalDate last = LocalDate.of(2101, 1, 1);
    for (LocalDate date = LocalDate.of(1899, 12, 1); date.isBefore(last); date = date.plusDays(1)) {
      int day = Day.of(date);
      assertThat(Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())).isEqualTo(day);
      int civil = date.getYear() * 512 + date.getMonthValue() * 32 + date.getDayOfMonth();
      assertThat(Day.civil(day)).isEqualTo(civil);
      assertThat(Day.length(date.getYear(), date.getMonthValue())).isEqualTo(date.lengthOfMonth());
      for (int months : new int[] {0, 1, 36, 666, 1200}) {
        assertThat(Day.monthsAfter(day, months)).isEqualTo(Day.of(date.plusMonths(months)));
        assertThat(Day.monthsBefore(day, months)).isEqualTo(Day.of(date.minusMonths(months)));
      }
    }
  }
}
