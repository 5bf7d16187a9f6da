package ru.traektoria.route.model.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth table: from which day the sheet between two attestations tells. */
class SheetPeriodTest {

  private static final LocalDate APPLIED = LocalDate.of(2026, 11, 10);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-11-12,            2015-09-01, 2021-11-13, true",
        "2016-11-20 2021-11-12, 2015-09-01, 2021-11-13, true",
        "2021-11-12 2026-11-10, 2015-09-01, 2021-11-13, true",
        "2021-11-12 2026-11-20, 2015-09-01, 2021-11-13, true",
        "2026-11-20,            2015-09-01, 2015-09-01, false",
        "-,                     2015-09-01, 2015-09-01, false",
        "-,                     -,          -,          false"
      })
  void itBeginsAfterTheLastAttestationBeforeTheApplication(
      String attested, LocalDate since, LocalDate from, boolean sinceAttestation) {
    List<LocalDate> days =
        attested == null
            ? List.of()
            : Arrays.stream(attested.split(" ")).map(LocalDate::parse).toList();
    assertThat(SheetPeriod.of(days, since, APPLIED))
        .isEqualTo(new SheetPeriod(from, APPLIED, sinceAttestation));
  }

  @ParameterizedTest
  @CsvSource({"2021-11-12, false", "2021-11-13, true", "2026-11-10, true", "2026-11-11, false"})
  void bothEndsBelongToIt(LocalDate day, boolean within) {
    List<LocalDate> attested = List.of(LocalDate.of(2021, 11, 12));
    assertThat(SheetPeriod.of(attested, null, APPLIED).contains(day)).isEqualTo(within);
  }
}
