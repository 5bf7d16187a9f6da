package ru.traektoria.monitoring.closing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.reminder.Reminder;

/** Кому и сколько дней говорят, что период закрыт. */
class AnnouncingResultsTest {

  private static final LocalDate CLOSED = LocalDate.parse("2026-10-10");

  @Test
  void aClosedPeriodIsNewsForAFortnight() {
    Period year = closed(PeriodKind.ACADEMIC_YEAR, 2025, 1);
    Reminder news = AnnouncingResults.news(year, CLOSED).orElseThrow();
    assertThat(news.text()).isEqualTo("Итоги мониторинга: 2025/26 учебный год закрыт");
    assertThat(news.href()).isEqualTo("/monitoring/tracks/track1?window=window-1");
    assertThat(news.urgency()).isEqualTo(Reminder.Urgency.NEWS);
    assertThat(AnnouncingResults.news(year, CLOSED.plusDays(14))).isPresent();
    assertThat(AnnouncingResults.news(year, CLOSED.plusDays(15))).isEmpty();
  }

  @Test
  void aWindowLeadsToItsTrackAndASecondClosingSaysSo() {
    Reminder news = AnnouncingResults.news(closed(PeriodKind.YOUNG, 2025, 2), CLOSED).orElseThrow();
    assertThat(news.text()).contains("«Молодые педагоги и наставничество, август»", "версия № 2");
    assertThat(news.href()).startsWith("/monitoring/tracks/track2?");
  }

  @Test
  void anOpenPeriodIsNoNews() {
    Period open = Period.untouched("town", PeriodKind.WORKFORCE, 2026);
    assertThat(AnnouncingResults.news(open, CLOSED)).isEmpty();
    Period again =
        accepted(
            closed(PeriodKind.WORKFORCE, 2026, 1)
                .reopen("Поздние приказы", Instant.parse("2026-10-11T09:00:00Z"), "Начальник"));
    assertThat(AnnouncingResults.news(again, CLOSED.plusDays(1))).isEmpty();
  }

  private static Period closed(PeriodKind kind, int start, int number) {
    return accepted(
        Period.untouched("town", kind, start)
            .close(
                new Closing(
                    number,
                    "window-" + number,
                    1,
                    null,
                    "seal",
                    Instant.parse("2026-10-10T09:00:00Z"),
                    "Методист",
                    List.of()),
                CLOSED));
  }

  private static Period accepted(Decision<Period, Object> decision) {
    return ((Decision.Accepted<Period, Object>) decision).state();
  }
}
