package ru.traektoria.route.model.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.route.model.attestation.Circumstances.Entered;
import ru.traektoria.route.model.attestation.Circumstances.Span;
import ru.traektoria.route.model.attestation.ExemptionRule.Exempt;

/** Порядок № 196, п. 22, as a truth table. */
class ExemptionRuleTest {

  @ParameterizedTest(name = "{0} from {1} to {2}: on {3} {4}")
  @CsvSource(
      nullValues = "open",
      value = {
        "PREGNANCY, 2026-06-01, 2026-12-01, 2026-12-01, exempt, 2026-12-01",
        "PREGNANCY, 2026-06-01, 2026-12-01, 2026-12-02, attested, open",
        "MATERNITY_LEAVE, 2026-01-10, open, 2026-11-22, exempt, open",
        "MATERNITY_LEAVE, 2024-01-10, 2024-05-28, 2026-05-28, exempt, 2026-05-28",
        "MATERNITY_LEAVE, 2024-01-10, 2024-05-28, 2026-05-29, attested, open",
        "CHILDCARE_LEAVE, 2022-01-10, 2024-11-22, 2026-11-22, exempt, 2026-11-22",
        "CHILDCARE_LEAVE, 2022-01-10, 2024-11-21, 2026-11-22, attested, open",
        "CHILDCARE_LEAVE, 2026-12-01, open, 2026-11-22, attested, open",
        "LONG_ILLNESS, 2026-01-01, 2026-04-30, 2026-05-01, attested, open",
        "LONG_ILLNESS, 2026-01-01, 2026-05-01, 2026-05-02, exempt, 2027-05-01",
        "LONG_ILLNESS, 2026-01-01, 2026-05-01, 2027-05-02, attested, open",
        "LONG_ILLNESS, 2026-01-01, open, 2026-04-30, attested, open",
        "LONG_ILLNESS, 2026-01-01, open, 2026-05-01, exempt, open",
      })
  void whatASchoolEntersFreesForItsTime(
      Exemption kind, LocalDate from, LocalDate to, LocalDate day, String then, LocalDate until) {
    Circumstances known =
        new Circumstances(List.of(), null, List.of(new Entered(kind, new Span(from, to))));
    assertThat(ExemptionRule.on(known, day).isPresent()).isEqualTo(then.equals("exempt"));
    ExemptionRule.on(known, day)
        .ifPresent(exempt -> assertThat(exempt).isEqualTo(new Exempt(kind, until)));
  }

  @ParameterizedTest(name = "in the position since {0}: on 22 November 2026 {1}")
  @CsvSource({
    "2024-11-23, exempt",
    "2024-11-22, attested",
    "2026-09-01, exempt",
    "2010-09-01, attested"
  })
  void twoYearsInThePositionComeFirst(LocalDate since, String then) {
    Circumstances known = new Circumstances(List.of(), since, List.of());
    assertThat(ExemptionRule.on(known, LocalDate.of(2026, 11, 22)).isPresent())
        .isEqualTo(then.equals("exempt"));
  }

  @Test
  void aCategoryFreesWhileItIsInForce() {
    Span five = new Span(LocalDate.of(2022, 11, 24), LocalDate.of(2027, 11, 24));
    Circumstances known = new Circumstances(List.of(five), LocalDate.of(2010, 9, 1), List.of());
    assertThat(ExemptionRule.on(known, five.to()))
        .contains(new Exempt(Exemption.CATEGORY, five.to()));
    assertThat(ExemptionRule.on(known, five.to().plusDays(1))).isEmpty();
  }

  @Test
  void ofSeveralReasonsTheLongestIsTold() {
    Span ever = new Span(LocalDate.of(2025, 2, 27), null);
    Circumstances known = new Circumstances(List.of(ever), LocalDate.of(2026, 9, 1), List.of());
    assertThat(ExemptionRule.on(known, LocalDate.of(2026, 11, 22)))
        .contains(new Exempt(Exemption.CATEGORY, null));
  }
}
