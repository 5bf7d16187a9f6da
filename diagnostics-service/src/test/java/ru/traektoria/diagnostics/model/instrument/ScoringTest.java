package ru.traektoria.diagnostics.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Level;

class ScoringTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final CompetenceCode SAFETY = new CompetenceCode("ICT.SAFETY");

  @ParameterizedTest(name = "{0} из {1} — {2}")
  @CsvSource({
    "0, 100, DEFICIT_HIGH",
    "39, 100, DEFICIT_HIGH",
    "3999, 10000, DEFICIT_HIGH",
    "40, 100, DEFICIT_MEDIUM",
    "5999, 10000, DEFICIT_MEDIUM",
    "60, 100, NEUTRAL",
    "8499, 10000, NEUTRAL",
    "85, 100, STRENGTH",
    "100, 100, STRENGTH"
  })
  void aThresholdBelongsToTheLevelAboveIt(long earned, long max, Level level) {
    assertThat(Thresholds.DEFAULT.level(new Score(earned, max))).isEqualTo(level);
  }

  @Test
  void aPercentIsNeverRoundedUpToAThresholdThatWasMissed() {
    assertThat(new Score(5999, 10000).percent()).isEqualTo(59);
  }

  @ParameterizedTest(name = "шаг {0}, обратная {1}: {2}")
  @CsvSource({"1,false,0", "2,false,25", "3,false,50", "5,false,100", "1,true,100", "5,true,0"})
  void aScaleGoesFromNothingToAll(String step, boolean reverse, int points) {
    Item item = new Item("x", ItemKind.SCALE, GOALS, 1, "", reverse, List.of());
    assertThat(item.score(List.of(step))).isEqualTo(new Score(points, 100));
  }

  @ParameterizedTest(name = "выбрано {0}: {1}")
  @CsvSource({"a,33", "a b,66", "a b c,100", "d,0", "a d,0", "a b d,33", "a b c d,66", "d e,0"})
  void aWrongChoiceTakesARightOneBack(String chosen, int points) {
    Item item = new Item("x", ItemKind.MULTIPLE, GOALS, 1, "", false, options());
    assertThat(item.score(List.of(chosen.split(" "))).earned()).isEqualTo(points);
  }

  @ParameterizedTest(name = "{0} «{1}»: {2}")
  @CsvSource({
    "SINGLE, a, ok",
    "SINGLE, a b, answer.too-many",
    "SINGLE, z, answer.unknown-option",
    "SCALE, 5, ok",
    "SCALE, 6, answer.unknown-option",
    "SCALE, 1 2, answer.too-many",
    "MULTIPLE, a b, ok",
    "MULTIPLE, a a, answer.unknown-option",
    "MULTIPLE, '', answer.empty"
  })
  void anAnswerThatDoesNotFitSaysWhy(ItemKind kind, String chosen, String code) {
    Item item =
        new Item("x", kind, GOALS, 1, "", false, kind == ItemKind.SCALE ? List.of() : options());
    List<String> given = chosen.isEmpty() ? List.of() : List.of(chosen.split(" "));
    assertThat(item.problem(given).map(reason -> reason.code()).orElse("ok")).isEqualTo(code);
  }

  @Test
  void theWeightOfAnItemCountsAndCompetencesAreApart() {
    Instrument instrument = instrument();
    var findings =
        ScoringRule.findings(
            instrument,
            Set.of(),
            Map.of("g1", List.of("a"), "g2", List.of("1"), "i1", List.of("5")));
    assertThat(findings)
        .extracting(f -> f.competence() + " " + f.percent() + " " + f.level())
        .containsExactly("METHODS.GOALS 66 NEUTRAL", "ICT.SAFETY 100 STRENGTH");
  }

  @Test
  void scoresStayWithinBoundsAndDoNotDependOnTheOrderOfAnswers() {
    Instrument instrument = instrument();
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Map.Entry<String, List<String>>> answers = new ArrayList<>();
      for (Item item : instrument.items()) {
        List<String> choices = item.choices();
        answers.add(Map.entry(item.code(), List.of(choices.get(random.nextInt(choices.size())))));
      }
      var first = ScoringRule.findings(instrument, Set.of(), ordered(answers));
      Collections.shuffle(answers, random);
      assertThat(ScoringRule.findings(instrument, Set.of(), ordered(answers))).isEqualTo(first);
      assertThat(first).allMatch(f -> f.percent() >= 0 && f.percent() <= 100);
    }
  }

  @Test
  void aFinalDiagnosticsAsksOnlyWhatWasPlanned() {
    assertThat(instrument().items(Set.of(SAFETY))).extracting(Item::code).containsExactly("i1");
    assertThat(instrument().items(Set.of())).hasSize(3);
  }

  private static Map<String, List<String>> ordered(List<Map.Entry<String, List<String>>> answers) {
    Map<String, List<String>> map = new LinkedHashMap<>();
    answers.forEach(each -> map.put(each.getKey(), each.getValue()));
    return map;
  }

  private static List<Option> options() {
    return List.of(
        new Option("a", "", 100),
        new Option("b", "", 1),
        new Option("c", "", 1),
        new Option("d", "", 0),
        new Option("e", "", 0));
  }

  private static Instrument instrument() {
    return instrument(
        List.of(
            new Item("g1", ItemKind.SINGLE, GOALS, 2, "", false, options()),
            new Item("g2", ItemKind.SCALE, GOALS, 1, "", false, List.of()),
            new Item("i1", ItemKind.SCALE, SAFETY, 1, "", false, List.of())));
  }

  private static Instrument instrument(List<Item> items) {
    return new Instrument(
        new InstrumentId("t-1"),
        "t",
        1,
        InstrumentState.PUBLISHED,
        InstrumentKind.TEST,
        "",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("", Area.METHODS, "", items)));
  }
}
