package ru.traektoria.diagnostics.model.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Option;
import ru.traektoria.diagnostics.model.instrument.Section;
import ru.traektoria.diagnostics.model.instrument.Thresholds;

/** How answers of a survey add up. */
class NeedsSumsTest {

  private static final CompetenceCode GOALS = new CompetenceCode("METHODS.GOALS");
  private static final CompetenceCode DATA = new CompetenceCode("ICT.DATA");

  @Test
  void aPersonWhoChoosesAThemeTwiceWantsItOnce() {
    NeedsSums sums =
        sums(
            Map.of("themes", List.of("a", "b"), "more", List.of("x")),
            Map.of("themes", List.of("b")),
            Map.of());
    assertThat(sums.people()).isEqualTo(3);
    assertThat(sums.themes()).isEqualTo(Map.of(GOALS, 1, DATA, 2));
    assertThat(question(sums, "themes").answered()).isEqualTo(2);
    assertThat(question(sums, "themes").choices()).isEqualTo(Map.of("a", 1, "b", 2, "c", 0));
  }

  @Test
  void whatIsOfferedAndWantedByNobodyIsKnownToo() {
    assertThat(NeedsSums.offered(asked())).containsExactly(GOALS, DATA);
    assertThat(sums(Map.of("themes", List.of("c"))).themes()).isEmpty();
  }

  @Test
  void scalesAndNumbersHaveAMeanAndWordsNoOrderOfTime() {
    NeedsSums sums =
        sums(
            Map.of("hours", List.of("4"), "fine", List.of("5"), "say", List.of("Робототехника")),
            Map.of("hours", List.of("2,5"), "fine", List.of("2"), "say", List.of(" Игры ")),
            Map.of("say", List.of(" ")));
    assertThat(question(sums, "hours").mean()).isEqualTo(3.25);
    assertThat(question(sums, "fine").mean()).isEqualTo(3.5);
    assertThat(question(sums, "fine").choices()).containsEntry("5", 1).containsEntry("1", 0);
    assertThat(question(sums, "say").answered()).isEqualTo(2);
    assertThat(question(sums, "say").words()).containsExactly("Игры", "Робототехника");
    assertThat(question(sums(Map.of()), "hours").mean()).isNull();
  }

  @SafeVarargs
  private static NeedsSums sums(Map<String, List<String>>... answers) {
    return NeedsSums.of(
        asked(),
        List.of(answers).stream().map(each -> new NeedsSheet("s", Set.of(), each)).toList());
  }

  private static NeedsSums.Question question(NeedsSums sums, String code) {
    return sums.questions().stream()
        .filter(each -> each.item().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Instrument asked() {
    List<Item> items =
        List.of(
            item(
                "themes",
                ItemKind.MULTIPLE,
                List.of(theme("a", GOALS), theme("b", DATA), theme("c", null))),
            item("more", ItemKind.SINGLE, List.of(theme("x", GOALS), theme("y", DATA))),
            item("hours", ItemKind.NUMBER, List.of()),
            item("fine", ItemKind.SCALE, List.of()),
            item("say", ItemKind.TEXT, List.of()));
    return new Instrument(
        new InstrumentId("n-1"),
        "n",
        1,
        InstrumentState.PUBLISHED,
        InstrumentKind.NEEDS,
        "Опрос",
        "",
        Thresholds.DEFAULT,
        List.of(new Section("Темы", null, "", items)));
  }

  private static Item item(String code, ItemKind kind, List<Option> options) {
    return new Item(code, kind, null, 1, "Вопрос", false, options);
  }

  private static Option theme(String code, CompetenceCode competence) {
    return new Option(code, "Тема " + code, 0, null, competence);
  }
}
