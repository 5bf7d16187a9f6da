package ru.traektoria.diagnostics.model.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Level;

class ComparisonTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");

  @ParameterizedTest(name = "было [{0}], стало [{1}]: пар {2}, не оценено {3}, несопоставимо {4}")
  @CsvSource({
    "GOALS=DEFICIT_HIGH,                  GOALS=NEUTRAL,   1, 0, 0",
    "GOALS=DEFICIT_HIGH FORMS=NEUTRAL,    GOALS=NEUTRAL,   1, 1, 0",
    "GOALS=DEFICIT_HIGH FORMS=NEUTRAL,    OTHER=STRENGTH,  0, 2, 1",
    "GOALS=DEFICIT_HIGH,                  GOALS=DEFICIT_HIGH OTHER=STRENGTH, 1, 0, 0"
  })
  void onlyPairsAssessedTwiceAreCompared(
      String before, String after, int pairs, int unassessed, int incomparable) {
    Comparison comparison = Comparison.NONE.plus(levels(before), levels(after));
    assertThat(comparison.pairs()).isEqualTo(pairs);
    assertThat(comparison.unassessed()).isEqualTo(unassessed);
    assertThat(comparison.incomparable()).isEqualTo(incomparable);
  }

  @Test
  void eachPairIsBetterTheSameOrWorse() {
    Comparison comparison =
        Comparison.NONE
            .plus(Map.of(GOALS, Level.DEFICIT_HIGH), Map.of(GOALS, Level.NEUTRAL))
            .plus(Map.of(GOALS, Level.DEFICIT_MEDIUM), Map.of(GOALS, Level.DEFICIT_MEDIUM))
            .plus(Map.of(GOALS, Level.STRENGTH), Map.of(GOALS, Level.NEUTRAL));
    assertThat(comparison.lines().get(GOALS)).isEqualTo(new Comparison.Line(3, 1, 1, 1, 2, 1));
  }

  private static Map<CompetenceCode, Level> levels(String text) {
    Map<CompetenceCode, Level> levels = new TreeMap<>();
    Arrays.stream(text.split(" "))
        .map(each -> each.split("="))
        .forEach(
            each -> levels.put(new CompetenceCode("METHODS." + each[0]), Level.valueOf(each[1])));
    return levels;
  }
}
