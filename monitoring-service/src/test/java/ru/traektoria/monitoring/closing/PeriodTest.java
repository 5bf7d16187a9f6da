package ru.traektoria.monitoring.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.monitoring.closing.model.Act;
import ru.traektoria.monitoring.closing.model.Closing;
import ru.traektoria.monitoring.closing.model.Period;
import ru.traektoria.monitoring.closing.model.PeriodKind;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Окно и год: days of the documents, closing, reopening, moving. */
class PeriodTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "WORKFORCE,     2025, 2025-09-30, 2025-09-30, 2025-10-15",
        "NEEDS_MAY,     2025, 2026-05-31, 2026-05-31, 2026-06-15",
        "NEEDS_AUGUST,  2025, 2026-08-31, 2026-08-31, 2026-09-15",
        "YOUNG,         2025, 2026-08-31, 2026-08-31, 2026-09-15",
        "ACADEMIC_YEAR, 2025, -,          2026-08-31, 2026-10-15",
        "CALENDAR_YEAR, 2025, -,          2025-12-31, 2026-01-31"
      })
  void aPeriodHasTheDaysOfTheDocuments(
      PeriodKind kind, int start, LocalDate day, LocalDate last, LocalDate due) {
    Period period = Period.untouched("town", kind, start);
    assertThat(period.day()).isEqualTo(day);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.due()).isEqualTo(due);
  }

  @Test
  void itIsOverdueFromTheDayAfterItsTermUntilItIsClosed() {
    Period year = Period.untouched("town", PeriodKind.ACADEMIC_YEAR, 2025);
    assertThat(year.overdue(LocalDate.parse("2026-09-01"))).isZero();
    assertThat(year.overdue(LocalDate.parse("2026-10-15"))).isZero();
    assertThat(year.overdue(LocalDate.parse("2026-10-18"))).isEqualTo(3);
    Period moved =
        accepted(year.move(null, LocalDate.parse("2026-11-10"), "Ждём удостоверения", NOW, "Я"));
    assertThat(moved.overdue(LocalDate.parse("2026-10-18"))).as("the town's own term").isZero();
    assertThat(moved.overdue(LocalDate.parse("2026-11-12"))).isEqualTo(2);
    assertThat(closed().overdue(LocalDate.parse("2027-03-01"))).isZero();
    assertThat(
            accepted(closed().reopen("Опоздали", NOW, "Я")).overdue(LocalDate.parse("2027-03-01")))
        .isPositive();
  }

  @Test
  void itIsNotClosedBeforeItsLastDayIsOver() {
    Period year = Period.untouched("town", PeriodKind.ACADEMIC_YEAR, 2025);
    assertThat(codes(year.close(closing(1), LocalDate.parse("2026-08-30"))))
        .containsExactly("period.future");
    assertThat(accepted(year.close(closing(1), LocalDate.parse("2026-08-31"))).closed()).isTrue();
  }

  @Test
  void aClosedOneIsNeitherClosedNorMovedUntilItIsReopenedWithAReason() {
    Period closed = closed();
    assertThat(codes(closed.close(closing(2), LocalDate.parse("2026-11-20"))))
        .containsExactly("period.closed");
    assertThat(codes(closed.move(null, LocalDate.parse("2026-12-01"), "просили", NOW, "Я")))
        .containsExactly("period.closed");
    assertThat(codes(closed.reopen("  ", NOW, "Я"))).containsExactly("period.reason");
    Period open = accepted(closed.reopen("Опоздали удостоверения", NOW, "Я"));
    assertThat(open.inForce()).isEmpty();
    assertThat(codes(open.reopen("Ещё раз", NOW, "Я"))).containsExactly("period.open");
  }

  @Test
  void everyClosingIsAnotherVersionAndTheFirstStays() {
    Period open = accepted(closed().reopen("Опоздали удостоверения", NOW, "Я"));
    assertThat(open.next()).isEqualTo(2);
    Period again = accepted(open.close(closing(2), LocalDate.parse("2026-11-20")));
    assertThat(again.closings()).extracting(Closing::number).containsExactly(1, 2);
    assertThat(again.inForce().orElseThrow().number()).isEqualTo(2);
    assertThat(again.acts())
        .extracting(Act::kind)
        .containsExactly(Act.Kind.CLOSED, Act.Kind.REOPENED, Act.Kind.CLOSED);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-09-20, 2025-10-01, -",
        "2025-08-31, 2025-10-01, period.day",
        "2026-09-01, 2026-10-01, period.day",
        "-,          2025-10-01, period.day",
        "2025-09-20, 2025-09-19, period.due",
        "2025-09-20, 2026-09-21, period.due",
        "2025-09-20, -,          period.due"
      })
  void theDayOfAWindowMovesWithinItsYear(LocalDate day, LocalDate due, String refused) {
    Decision<Period, Object> decision =
        Period.untouched("town", PeriodKind.WORKFORCE, 2025)
            .move(day, due, "ОО-1 сдаём на 20 сентября", NOW, "Я");
    if (refused != null) {
      assertThat(codes(decision)).containsExactly(refused);
    } else {
      Period moved = accepted(decision);
      assertThat(moved.day()).isEqualTo(day);
      assertThat(moved.acts().get(0).text())
          .isEqualTo("Сдвинуто: день среза 30.09.2025 → 20.09.2025, срок 15.10.2025 → 01.10.2025");
    }
  }

  private static Period closed() {
    Period year = Period.untouched("town", PeriodKind.ACADEMIC_YEAR, 2025);
    return accepted(year.close(closing(1), LocalDate.parse("2026-11-20")));
  }

  private static Closing closing(int number) {
    return new Closing(number, "w" + number, number, null, "seal", NOW, "Я", List.of());
  }

  private static Period accepted(Decision<Period, Object> decision) {
    return ((Decision.Accepted<Period, Object>) decision).state();
  }

  private static List<String> codes(Decision<Period, Object> decision) {
    return ((Decision.Refused<Period, Object>) decision)
        .reasons().stream().map(Reason::code).toList();
  }
}
