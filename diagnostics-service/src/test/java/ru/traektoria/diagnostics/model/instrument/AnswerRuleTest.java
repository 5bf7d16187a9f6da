package ru.traektoria.diagnostics.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.traektoria.diagnostics.model.CompetenceCode;

/** Numbers, free text and rubrics; choices and scales stand in {@link ScoringTest}. */
class AnswerRuleTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");

  @ParameterizedTest(name = "«{0}»: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5 | ok",
        "12.5 | ok",
        " 0 | ok",
        "100 | ok",
        "100,1 | answer.out-of-bounds",
        "-1 | answer.out-of-bounds",
        "двенадцать | answer.not-a-number",
        "1e3 | answer.not-a-number",
        "12.5.1 | answer.not-a-number",
        "NaN | answer.not-a-number",
        "'' | answer.empty"
      })
  void aNumberIsReadAsPeopleWriteItAndKeptWithinItsBounds(String given, String code) {
    assertThat(verdict(number(12.5, 0.5), given)).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} при ключе 12,5 ± 0,5: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"12,5|100", "12|100", "13|100", "13,01|0", "11,99|0", "0|0"})
  void aNumberIsRightWithinItsTolerance(String given, long earned) {
    assertThat(number(12.5, 0.5).score(List.of(given))).isEqualTo(new Score(earned, 100));
  }

  @Test
  void aNumberWithoutAKeyIsAskedAndNotScored() {
    Item years = item(ItemKind.NUMBER, false, new NumberKey(0.0, 60.0, null, null, "лет"));
    assertThat(years.scored()).isFalse();
    assertThat(years.score(List.of("7"))).isEqualTo(Score.NONE);
    assertThat(verdict(years, "61")).isEqualTo("answer.out-of-bounds");
    assertThat(years.problem(List.of("61")).orElseThrow().message()).contains("от 0 до 60");
  }

  @Test
  void freeTextIsNeverScoredAndMayStayEmptyWhenOptional() {
    Item must = item(ItemKind.TEXT, false, null);
    Item may = item(ItemKind.TEXT, true, null);
    assertThat(verdict(must, "  ")).isEqualTo("answer.empty");
    assertThat(verdict(may, "")).isEqualTo("ok");
    assertThat(verdict(must, "я".repeat(4000))).isEqualTo("ok");
    assertThat(verdict(must, "я".repeat(4001))).isEqualTo("answer.too-long");
    assertThat(must.score(List.of("подробно"))).isEqualTo(Score.NONE);
  }

  @ParameterizedTest(name = "уровень {0}: {1} из {2}")
  @CsvSource({"low,0,200", "mid,100,200", "top,200,200", "not-seen,0,0"})
  void aLevelOfARubricBringsItsPointsAndWhatWasNotSeenDoesNotCount(
      String level, long earned, long max) {
    assertThat(rubric(true).score(List.of(level))).isEqualTo(new Score(earned, max));
  }

  @Test
  void onlyAnOptionalRubricMayBeNotSeen() {
    assertThat(verdict(rubric(true), Item.NOT_SEEN)).isEqualTo("ok");
    assertThat(verdict(rubric(false), Item.NOT_SEEN)).isEqualTo("answer.unknown-option");
  }

  @Test
  void aCompetenceOfWhichNothingWasSeenHasNoFinding() {
    Instrument lesson = Samples.instrument(InstrumentKind.LESSON_ANALYSIS, List.of(rubric(true)));
    assertThat(
            ScoringRule.findings(
                lesson, java.util.Set.of(), java.util.Map.of("x", List.of(Item.NOT_SEEN))))
        .isEmpty();
  }

  @Test
  void anItemWithoutACompetenceBringsNoPoints() {
    Item free =
        new Item("x", ItemKind.SCALE, null, 1, "", null, false, false, null, null, List.of());
    assertThat(free.scored()).isFalse();
    assertThat(free.score(List.of("5"))).isEqualTo(Score.NONE);
  }

  private static String verdict(Item item, String given) {
    return item.problem(List.of(given)).map(reason -> reason.code()).orElse("ok");
  }

  private static Item number(double right, double tolerance) {
    return item(ItemKind.NUMBER, false, new NumberKey(0.0, 100.0, right, tolerance, null));
  }

  private static Item item(ItemKind kind, boolean optional, NumberKey key) {
    return new Item("x", kind, GOALS, 1, "Вопрос", null, optional, false, null, key, List.of());
  }

  private static Item rubric(boolean optional) {
    return new Item(
        "x",
        ItemKind.RUBRIC,
        GOALS,
        2,
        "Цель урока",
        null,
        optional,
        false,
        null,
        null,
        List.of(
            new Option("low", "Цель не названа", 0, "Не проявилось"),
            new Option("mid", "Цель названа учителем", 50, "Частично"),
            new Option("top", "Цель поставлена вместе с детьми", 100, "Полностью")));
  }
}
