package ru.traektoria.monitoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.catalogue.YearKind;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.town.Story;

/** What stands behind each part of a number, be it a share, a count or a mean. */
class CountedPartTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 30);

  private final Story town = new Story().schools("s").teachers("s", "anna", "boris");
  private final Numbers numbers =
      new LiveNumbers(
          town.tables(),
          null,
          Selection.of(ReportingYear.of(YearKind.ACADEMIC, DAY), Story.TOWN).on(DAY),
          DAY,
          selection -> Optional.empty());

  @Test
  void behindAMeanStandThoseItIsTheMeanOfAndNobodyIsLeftOver() {
    diagnosed("in", "ENTRY", "2026-10-01", "DEFICIT_HIGH");
    diagnosed("alone", "ENTRY", "2026-10-02", "NEUTRAL");
    diagnosed("out", "FINAL", "2027-05-20", "STRENGTH");
    Indicator mean = numbers.indicator("E.16");
    List<String> counted = CountedPart.NUMERATOR.ids(numbers, mean);
    assertThat(counted)
        .hasSize(town.row("E.16", DAY.toString()).denominator().intValue())
        .isNotEmpty();
    assertThat(CountedPart.DENOMINATOR.ids(numbers, mean)).isEqualTo(counted);
    assertThat(CountedPart.REST.ids(numbers, mean)).isEmpty();
  }

  @Test
  void theRestOfAShareIsItsDenominatorWithoutItsNumerator() {
    Indicator share = numbers.indicator("T1.3n");
    assertThat(CountedPart.DENOMINATOR.ids(numbers, share)).containsExactly("anna", "boris");
    town.tell("staff", "TeacherProfileChanged", "anna", "teacher", "anna", "education", "HIGHER");
    assertThat(CountedPart.REST.ids(numbers, share)).containsExactly("anna");
  }

  private void diagnosed(String id, String kind, String on, String level) {
    town.tell(
        "diagnostics",
        "DiagnosticCompleted",
        id,
        "assessment",
        id,
        "teacher",
        id.equals("alone") ? "boris" : "anna",
        "campaignKind",
        kind,
        "site",
        "MUNICIPAL",
        "completedOn",
        on,
        "recipients",
        List.of("METHODIST"),
        "competences",
        List.of(Map.of("competence", "METHODS.GOALS", "level", level)));
  }
}
