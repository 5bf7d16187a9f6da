package ru.traektoria.diagnostics.model.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.traektoria.diagnostics.model.Area;
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

/** Twelve people, of whom each further one is a step stronger than the one before. */
class ItemAnalysisTest {

  private static final CompetenceCode TOOLS = new CompetenceCode("ICT.TOOLS");
  private static final int PEOPLE = 12;

  private final Instrument instrument =
      new Instrument(
          new InstrumentId("t-1"),
          "t",
          1,
          InstrumentState.PUBLISHED,
          InstrumentKind.TEST,
          "Проба",
          "",
          Thresholds.DEFAULT,
          List.of(
              new Section(
                  "Раздел",
                  Area.ICT,
                  "",
                  List.of(
                      scale("good"),
                      scale("same"),
                      choice("easy"),
                      choice("wrong-key"),
                      scale("sound"),
                      scale("sound2"),
                      scale("sound3"),
                      new Item("talk", ItemKind.TEXT, TOOLS, 1, "", false, List.of())))));

  @Test
  void adviceSaysWhatToMend() {
    Map<String, List<String>> advice = new HashMap<>();
    ItemAnalysis.of(instrument, sheets(PEOPLE))
        .items()
        .forEach(figures -> advice.put(figures.item().code(), figures.advice()));
    assertThat(advice).doesNotContainKey("talk");
    assertThat(advice.get("good")).isEmpty();
    assertThat(advice.get("easy")).anyMatch(each -> each.startsWith("слишком лёгкое"));
    assertThat(advice.get("easy")).contains("никто не выбирает: b");
    assertThat(advice.get("wrong-key")).contains("работает против шкалы: проверьте ключ");
    assertThat(advice.get("same")).anyMatch(each -> each.startsWith("не различает"));
  }

  @Test
  void figuresAreThoseOfTheAnswers() {
    ItemAnalysis.Report report = ItemAnalysis.of(instrument, sheets(PEOPLE));
    ItemFigures easy = report.items().get(2);
    assertThat(easy.facility()).isEqualTo(100.0);
    assertThat(easy.discrimination()).isZero();
    assertThat(easy.rest()).as("everybody answered the same").isNull();
    assertThat(report.scales())
        .singleElement()
        .satisfies(
            scale -> {
              assertThat(scale.scale()).isEqualTo("ICT");
              assertThat(scale.items()).isEqualTo(7);
              assertThat(scale.sheets()).isEqualTo(PEOPLE);
            });
  }

  @Test
  void nineSheetsShowNothing() {
    ItemAnalysis.Report report = ItemAnalysis.of(instrument, sheets(9));
    assertThat(report.hidden()).isTrue();
    assertThat(report.items()).isEmpty();
    assertThat(report.scales()).isEmpty();
    assertThat(ItemAnalysis.of(instrument, sheets(10)).hidden()).isFalse();
  }

  @Test
  void whoLeftAnItemOutDoesNotCountInItsScale() {
    List<Map<String, List<String>>> sheets = new ArrayList<>(sheets(PEOPLE));
    sheets.get(0).remove("good");
    ItemAnalysis.Report report = ItemAnalysis.of(instrument, sheets);
    assertThat(report.items().get(0).answered()).isEqualTo(PEOPLE - 1);
    assertThat(report.scales().get(0).sheets()).isEqualTo(PEOPLE - 1);
  }

  private static List<Map<String, List<String>>> sheets(int people) {
    List<Map<String, List<String>>> sheets = new ArrayList<>();
    for (int strength = 0; strength < people; strength++) {
      Map<String, List<String>> sheet = new HashMap<>();
      String step = String.valueOf(1 + strength * 5 / people);
      sheet.put("good", List.of(step));
      sheet.put("sound", List.of(step));
      sheet.put("sound2", List.of(step));
      sheet.put("sound3", List.of(step));
      sheet.put("same", List.of(strength % 4 == 0 || strength % 4 == 3 ? "4" : "2"));
      sheet.put("easy", List.of("a"));
      sheet.put("wrong-key", List.of(strength < people / 2 ? "a" : "b"));
      sheet.put("talk", List.of("слова"));
      sheets.add(sheet);
    }
    return sheets;
  }

  private static Item scale(String code) {
    return new Item(code, ItemKind.SCALE, TOOLS, 1, code, false, List.of());
  }

  private static Item choice(String code) {
    return new Item(
        code,
        ItemKind.SINGLE,
        TOOLS,
        1,
        code,
        false,
        List.of(new Option("a", "Да", 100), new Option("b", "Нет", 0)));
  }
}
