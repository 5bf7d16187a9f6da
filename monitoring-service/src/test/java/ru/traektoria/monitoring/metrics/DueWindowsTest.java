package ru.traektoria.monitoring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.CatalogueReader;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.frozen.FrozenWindow;

/** Окно 30 сентября и учебный год, который закрывается 15 октября. */
class DueWindowsTest {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final ReportingYear OPEN = ReportingYear.parse("2026-27");
  private static final List<Indicator> TRACKS =
      CatalogueReader.shipped().of("track2", LocalDate.of(2026, 11, 20));

  private static FrozenWindow frozen(String year, String asOf, String on) {
    return new FrozenWindow(
        on,
        1,
        "окно",
        "town",
        ReportingYear.parse(year),
        asOf == null ? null : LocalDate.parse(asOf),
        LocalDate.parse(on).atTime(LocalTime.NOON).atZone(MOSCOW).toInstant(),
        "методист",
        List.of(),
        "seal");
  }

  private static Long september(String today, FrozenWindow... frozen) {
    return new DueWindows(List.of(frozen), MOSCOW)
        .windows(OPEN, TRACKS, LocalDate.parse(today))
        .get("2026-09-30");
  }

  @Test
  void aWindowIsNotAskedForBeforeItsDay() {
    assertThat(september("2026-09-29")).isNull();
    assertThat(september("2026-09-30")).isZero();
  }

  @Test
  void aWindowThatNobodyFrozeIsLateByItsDays() {
    assertThat(september("2026-10-15")).isEqualTo(15);
    assertThat(september("2026-10-15", frozen("2025-26", "2025-09-30", "2025-10-01")))
        .as("another year's window closes nothing")
        .isEqualTo(15);
    assertThat(september("2026-10-15", frozen("2026-27", "2026-09-15", "2026-10-10")))
        .as("a table of another day closes nothing")
        .isEqualTo(15);
  }

  @Test
  void aWindowIsClosedByATableOfItsDayOrOneFrozenAfterIt() {
    assertThat(september("2026-10-15", frozen("2026-27", "2026-09-30", "2026-10-10"))).isZero();
    assertThat(september("2026-10-15", frozen("2026-27", null, "2026-09-30"))).isZero();
    assertThat(september("2026-10-15", frozen("2026-27", null, "2026-09-29"))).isEqualTo(15);
  }

  @Test
  void theLastYearIsDueOnTheFifteenthOfOctober() {
    ReportingYear last = OPEN.previous();
    DueWindows nothing = new DueWindows(List.of(), MOSCOW);
    assertThat(nothing.year(last, LocalDate.of(2026, 10, 15))).isZero();
    assertThat(nothing.year(last, LocalDate.of(2026, 10, 18))).isEqualTo(3);
    DueWindows closed = new DueWindows(List.of(frozen("2025-26", null, "2026-10-14")), MOSCOW);
    assertThat(closed.year(last, LocalDate.of(2026, 10, 18))).isZero();
    DueWindows early = new DueWindows(List.of(frozen("2025-26", null, "2026-08-30")), MOSCOW);
    assertThat(early.year(last, LocalDate.of(2026, 10, 18)))
        .as("frozen before the year was over")
        .isEqualTo(3);
  }

  @Test
  void aCalendarYearIsDueOnTheLastOfJanuary() {
    DueWindows nothing = new DueWindows(List.of(), MOSCOW);
    ReportingYear year = ReportingYear.parse("2025");
    assertThat(nothing.year(year, LocalDate.of(2026, 1, 31))).isZero();
    assertThat(nothing.year(year, LocalDate.of(2026, 2, 2))).isEqualTo(2);
  }
}
