package ru.traektoria.monitoring.target.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.reader.CatalogueReader;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.SettingRule;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;

/** Every target that a document names can be taken over as it stands. */
class SuggestionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Suggestions SUGGESTIONS = new Suggestions();

  static List<Suggestion> all() {
    return SUGGESTIONS.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsOfAnIndicatorAndMayBeSet(Suggestion suggestion) {
    Indicator indicator = CATALOGUE.find(suggestion.code(), TODAY).orElseThrow();
    Terms terms = terms(suggestion);
    assertThat(
            SettingRule.problems(
                terms,
                indicator.share(),
                SettingTargets.better(indicator),
                LocalDate.of(2020, 9, 1)))
        .as(suggestion.toString())
        .isEmpty();
    assertThat(SUGGESTIONS.marked(suggestion.code(), terms).paragraph())
        .isEqualTo(suggestion.paragraph());
  }

  private static Terms terms(Suggestion suggestion) {
    LocalDate due = suggestion.due() == null ? LocalDate.of(2027, 8, 31) : suggestion.due();
    return new Terms(
        suggestion.kind(), suggestion.amount(), due, Baseline.unknown(), suggestion.paragraph());
  }

  @Test
  void aTrendHasNoAmountAndEverythingElseHasOne() {
    assertThat(all()).allMatch(one -> (one.amount() == null) == (one.kind() == TargetKind.TREND));
  }

  @Test
  void theSameIsSuggestedOnce() {
    Set<String> seen = new HashSet<>();
    assertThat(all()).allMatch(one -> seen.add(one.code() + one.paragraph() + one.kind()));
  }

  @Test
  void everyTargetOfTheProgrammesPassportIsSuggested() {
    assertThat(all())
        .extracting(Suggestion::code)
        .contains(
            "P0.1", "P0.2", "P0.3", "P0.4", "P2.1", "P2.2", "P2.3", "P2.4", "P2.5", "P2.6", "P2.7",
            "P5.1", "P5.2", "P6.3", "P6.5", "P6.7", "P6.8", "P6.9", "P7.1", "P7.3", "P7.6");
  }
}
