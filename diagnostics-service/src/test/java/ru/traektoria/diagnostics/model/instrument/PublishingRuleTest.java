package ru.traektoria.diagnostics.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.diagnostics.model.instrument.Samples.GOALS;
import static ru.traektoria.diagnostics.model.instrument.Samples.SAFETY;
import static ru.traektoria.diagnostics.model.instrument.Samples.instrument;
import static ru.traektoria.diagnostics.model.instrument.Samples.scale;
import static ru.traektoria.diagnostics.model.instrument.Samples.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishingRuleTest {

  private static final Set<ru.traektoria.diagnostics.model.CompetenceCode> TREE =
      Set.of(GOALS, SAFETY);

  static Stream<Arguments> items() {
    Option right = new Option("a", "Верно", 100);
    Option wrong = new Option("b", "Неверно", 0);
    return Stream.of(
        Arguments.of(single("one", right, wrong), ""),
        Arguments.of(single("one", right), "не меньше двух вариантов"),
        Arguments.of(single("one", new Option("a", "Почти", 50), wrong), "один верный вариант"),
        Arguments.of(single("one", right, new Option("b", "И это", 100)), "один верный вариант"),
        Arguments.of(single("one", right, new Option("b", " ", 0)), "без текста"),
        Arguments.of(single("one", right, new Option("b", "Верно", 0)), "с одним текстом"),
        Arguments.of(single("one", right, new Option("a", "Неверно", 0)), "уже занят"),
        Arguments.of(of(ItemKind.MULTIPLE, right, new Option("b", "И это", 1)), "один неверный"),
        Arguments.of(of(ItemKind.MULTIPLE, right, wrong), ""),
        Arguments.of(of(ItemKind.RUBRIC, right, wrong), ""),
        Arguments.of(of(ItemKind.RUBRIC, right, new Option("b", "Низ", 20)), "Нижний уровень"),
        Arguments.of(of(ItemKind.SCALE, right), "не бывает вариантов"),
        Arguments.of(number(new NumberKey(0.0, 10.0, 5.0, null, null)), ""),
        Arguments.of(number(new NumberKey(0.0, 10.0, 12.0, null, null)), "противоречат"),
        Arguments.of(number(new NumberKey(10.0, 0.0, null, null, null)), "противоречат"));
  }

  @ParameterizedTest(name = "{0}: «{1}»")
  @MethodSource("items")
  void anItemWithoutASoundKeyIsNotPublished(Item item, String words) {
    List<Flaw> flaws = blocking(instrument(InstrumentKind.TEST, List.of(item, scale("z", GOALS))));
    if (words.isEmpty()) {
      assertThat(flaws).isEmpty();
    } else {
      assertThat(flaws)
          .anyMatch(flaw -> flaw.message().contains(words) && item.code().equals(flaw.item()));
    }
  }

  @Test
  void aCompetenceWithoutAnItemThatBringsPointsIsMissed() {
    Item told = new Item("t", ItemKind.TEXT, SAFETY, 1, "Расскажите", false, List.of());
    assertThat(blocking(instrument(InstrumentKind.TEST, List.of(told, scale("a", GOALS)))))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.message()).contains("ICT.SAFETY", "без баллов"));
  }

  @Test
  void oneItemForACompetenceIsAdviceAndNoObstacle() {
    Instrument thin = instrument(InstrumentKind.TEST, List.of(scale("a", GOALS)));
    assertThat(blocking(thin)).isEmpty();
    assertThat(PublishingRule.flaws(thin, TREE, Optional.empty()))
        .anyMatch(flaw -> flaw.message().contains("одним вопросом"));
  }

  @Test
  void aCompetenceOutsideTheTreeAndADoubledCodeAreNamed() {
    Instrument doubled =
        instrument(InstrumentKind.TEST, List.of(scale("a", GOALS), scale("a", GOALS)));
    assertThat(PublishingRule.flaws(doubled, Set.of(), Optional.empty()))
        .anyMatch(flaw -> flaw.message().contains("встречается дважды"))
        .anyMatch(flaw -> flaw.message().contains("METHODS.GOALS нет в действующем дереве"));
  }

  @Test
  void anInstrumentThatMeasuresNeedsPointsAndASurveyDoesNot() {
    Item told = new Item("t", ItemKind.TEXT, null, 1, "Расскажите", false, List.of());
    assertThat(blocking(instrument(InstrumentKind.TEST, List.of(told))))
        .anyMatch(flaw -> flaw.message().contains("не приносит баллов"));
    assertThat(blocking(instrument(InstrumentKind.SATISFACTION, List.of(told)))).isEmpty();
    assertThat(blocking(instrument(InstrumentKind.SATISFACTION, List.of())))
        .anyMatch(flaw -> flaw.message().contains("хотя бы один вопрос"));
  }

  @Test
  void anExitInstrumentKeepsEveryEntryItemOfItsCompetences() {
    Instrument entry =
        instrument(
            InstrumentKind.SELF_DIAGNOSIS,
            List.of(scale("g1", GOALS), scale("g2", GOALS), scale("s1", SAFETY)));
    List<Item> kept = new ArrayList<>(List.of(scale("g1", GOALS), scale("g3", GOALS)));
    assertThat(blocking(instrument(InstrumentKind.SELF_DIAGNOSIS, kept), entry))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.message()).contains("«g2»", "входной анкеты"));
    kept.add(scale("g2", GOALS));
    assertThat(blocking(instrument(InstrumentKind.SELF_DIAGNOSIS, kept), entry))
        .as("a competence for which nothing was planned may go as a whole")
        .isEmpty();
  }

  private static List<Flaw> blocking(Instrument instrument) {
    return blocking(instrument, null);
  }

  private static List<Flaw> blocking(Instrument instrument, Instrument entry) {
    return PublishingRule.flaws(instrument, TREE, Optional.ofNullable(entry)).stream()
        .filter(Flaw::blocking)
        .toList();
  }

  private static Item of(ItemKind kind, Option... options) {
    return new Item("one", kind, GOALS, 1, "Вопрос", false, List.of(options));
  }

  private static Item number(NumberKey key) {
    return new Item(
        "one", ItemKind.NUMBER, GOALS, 1, "Вопрос", null, false, false, null, key, List.of());
  }
}
