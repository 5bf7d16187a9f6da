package ru.traektoria.monitoring.closing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.reminder.Reminder;

/** Когда напоминают об окне и о годе, day by day. */
class RemindingOfPeriodsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "WORKFORCE,     2026-08-31, -,    -,          -",
        "WORKFORCE,     2026-09-01, NEAR, 2026-09-30, Идёт окно",
        "WORKFORCE,     2026-09-29, NEAR, 2026-09-30, Идёт окно",
        "WORKFORCE,     2026-09-30, NEAR, 2026-10-15, Закройте окно",
        "WORKFORCE,     2026-10-15, NEAR, 2026-10-15, Закройте окно",
        "WORKFORCE,     2026-10-16, LATE, 2026-10-15, Закройте окно",
        "NEEDS_MAY,     2027-04-30, -,    -,          -",
        "NEEDS_MAY,     2027-05-01, NEAR, 2027-05-31, Идёт окно",
        "NEEDS_AUGUST,  2027-08-31, NEAR, 2027-09-15, Закройте окно",
        "ACADEMIC_YEAR, 2027-08-31, -,    -,          -",
        "ACADEMIC_YEAR, 2027-09-01, NEAR, 2027-10-15, Закройте 2026/27 учебный год",
        "ACADEMIC_YEAR, 2027-10-16, LATE, 2027-10-15, Закройте 2026/27 учебный год",
        "CALENDAR_YEAR, 2026-12-31, -,    -,          -",
        "CALENDAR_YEAR, 2027-01-01, NEAR, 2027-01-31, Закройте 2026 год"
      })
  void aWindowIsToldOfFromTheFirstDayOfItsMonthAndAYearWhenItIsOver(
      PeriodKind kind, LocalDate today, Reminder.Urgency urgency, LocalDate due, String words) {
    Period period = Period.untouched("town", kind, 2026);
    if (urgency == null) {
      assertThat(RemindingOfPeriods.reminder(period, today)).isEmpty();
      return;
    }
    Reminder reminder = RemindingOfPeriods.reminder(period, today).orElseThrow();
    assertThat(reminder.urgency()).isEqualTo(urgency);
    assertThat(reminder.due()).isEqualTo(due);
    assertThat(reminder.text()).startsWith(words);
    assertThat(reminder.href()).startsWith("/monitoring/periods/" + kind.code() + "/2026");
  }

  @Test
  void manyThatAreLateAreOneReminderWithTheEarliestTerm() {
    Reminder one = Reminder.late("Закройте 2025 год", "/a", LocalDate.parse("2026-01-31"));
    Reminder two = Reminder.late("Закройте окно", "/b", LocalDate.parse("2025-10-15"));
    Reminder three = Reminder.late("Закройте окно", "/c", LocalDate.parse("2026-06-15"));
    Reminder near = Reminder.near("Идёт окно", "/d", LocalDate.parse("2026-09-30"));
    assertThat(RemindingOfPeriods.gathered(List.of(one, two, near)))
        .containsExactly(one, two, near);
    assertThat(RemindingOfPeriods.gathered(List.of(one, near, two, three)))
        .containsExactly(
            Reminder.late(
                "Закройте окна и годы: 3\u00A0периода",
                "/monitoring/periods",
                LocalDate.parse("2025-10-15")),
            near);
  }

  @Test
  void whatIsClosedIsLeftInPeace() {
    LocalDate day = LocalDate.parse("2026-10-20");
    Period open = Period.untouched("town", PeriodKind.WORKFORCE, 2026);
    Closing closing =
        new Closing(
            1,
            "window",
            1,
            LocalDate.parse("2026-09-30"),
            "seal",
            Instant.parse("2026-10-10T09:00:00Z"),
            "Методист",
            List.of());
    Decision<Period, Object> closed = open.close(closing, day);
    assertThat(
            RemindingOfPeriods.reminder(((Decision.Accepted<Period, Object>) closed).state(), day))
        .isEmpty();
  }
}
