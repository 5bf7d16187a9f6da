package ru.traektoria.route.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.model.report.ReportRule.InForce;

class ReportRuleTest {

  /** given and owed name halves as {@code 2026-1}, several with +. */
  @ParameterizedTest(name = "approved {0}, closed {1}, given {2}, on {3}: owes {4}")
  @CsvSource({
    "           ,           ,        , 2027-06-30,",
    "2026-10-12 ,           ,        , 2026-12-16,",
    "2026-10-12 ,           ,        , 2026-12-17, 2026-1",
    "2026-10-12 ,           , 2026-1 , 2026-12-31,",
    "2026-10-12 ,           ,        , 2027-05-20, 2026-1+2026-2",
    "2026-12-01 ,           ,        , 2026-12-31, 2026-1",
    "2026-12-03 ,           ,        , 2026-12-31,",
    "2026-12-03 ,           ,        , 2027-05-31, 2026-2",
    "2026-10-12 , 2027-01-15,        , 2027-05-31, 2026-1",
    "2026-10-12 , 2027-02-15,        , 2027-05-31, 2026-1+2026-2",
    "2026-07-10 ,           ,        , 2026-12-31, 2026-1",
    "2026-10-12 ,           , 2026-1 , 2027-12-31, 2026-2+2027-1",
  })
  void aReportIsOwedSo(
      LocalDate approvedOn, LocalDate closedOn, String given, LocalDate today, String owed) {
    InForce route = new InForce(approvedOn, closedOn, halves(given));
    assertThat(ReportRule.owed(route, today)).isEqualTo(halves(owed));
  }

  @Test
  void theDeadlineIsFifteenDaysAfterTheHalf() {
    InForce route = new InForce(LocalDate.of(2026, 10, 12), null, List.of());
    assertThat(ReportRule.deadline(route, LocalDate.of(2026, 12, 20)))
        .contains(LocalDate.of(2027, 1, 15));
    assertThat(HalfYear.parse("2026-2").deadline()).isEqualTo(LocalDate.of(2027, 6, 15));
    assertThat(HalfYear.parse("2026-2").label()).isEqualTo("2 полугодие 2026/27");
  }

  private static List<HalfYear> halves(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.strip().split("\\+")).map(HalfYear::parse).toList();
  }
}
