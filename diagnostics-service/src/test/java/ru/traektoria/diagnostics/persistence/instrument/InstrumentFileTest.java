package ru.traektoria.diagnostics.persistence.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.diagnostics.model.instrument.ItemKind;
import ru.traektoria.diagnostics.model.instrument.Origin;
import ru.traektoria.diagnostics.persistence.ContentFiles;

/** Files of instruments: what comes with the product, the way there and back, and bad input. */
class InstrumentFileTest {

  private static final String GOOD =
      """
      title: Проба
      kind: TEST
      sections:
        - title: Раздел
          items:
            - kind: SINGLE
              competence: ICT.TOOLS
              text: "Вопрос: с двоеточием"
              options:
                - {points: 100, text: "Да"}
                - {text: "Нет"}
      """;

  static List<InstrumentFile> product() {
    return ContentFiles.instruments();
  }

  @ParameterizedTest
  @MethodSource("product")
  void whatIsWrittenIsReadBackTheSame(InstrumentFile file) {
    Instrument first = file.ofTheProduct();
    InstrumentFile.Read again = InstrumentReader.read(InstrumentWriter.write(first));
    assertThat(again.problems()).isEmpty();
    assertThat(again.file().sections()).isEqualTo(first.sections());
    assertThat(again.file().face().thresholds()).isEqualTo(first.thresholds());
    assertThat(again.file().face().title()).isEqualTo(first.title());
  }

  @Test
  void theSelfDiagnosisCoversSixAreasWithSixtyItemsAndThreeForEachCompetence() {
    Instrument newest =
        product().stream()
            .filter(file -> file.face().kind() == InstrumentKind.SELF_DIAGNOSIS && !file.retired())
            .map(InstrumentFile::ofTheProduct)
            .findFirst()
            .orElseThrow();
    assertThat(newest.items()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(newest.items().stream().map(item -> item.competence().area()).distinct()).hasSize(6);
    newest
        .competences()
        .forEach(each -> assertThat(newest.items(Set.of(each))).hasSizeGreaterThanOrEqualTo(3));
  }

  @Test
  void theProductBringsAnInstrumentOfEveryKind() {
    assertThat(product().stream().map(file -> file.face().kind()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(InstrumentKind.values());
  }

  @Test
  void burnoutHasThreeScalesInWhichAgreementGoesBothWays() {
    Instrument burnout = ofKind(InstrumentKind.BURNOUT);
    assertThat(burnout.competences()).hasSize(3).allMatch(c -> c.area() == Area.BURNOUT);
    burnout
        .competences()
        .forEach(
            scale ->
                assertThat(burnout.items(Set.of(scale)).stream().map(Item::reverse).distinct())
                    .as("%s is not answered by always agreeing", scale)
                    .hasSize(2));
  }

  @Test
  void theTestHasOneKeyForEveryItem() {
    assertThat(ofKind(InstrumentKind.TEST).items())
        .allMatch(Item::scored)
        .extracting(Item::kind)
        .contains(ItemKind.SINGLE, ItemKind.MULTIPLE, ItemKind.NUMBER);
  }

  @Test
  void aFileNeedsNoCodesAndJsonIsTakenToo() {
    InstrumentFile file = InstrumentReader.read(GOOD).file();
    Instrument draft = file.draft(new InstrumentId("x-1"), "x", Origin.of("r1", "m1"));
    assertThat(draft.items()).extracting(Item::code).containsExactly("q1");
    assertThat(draft.items().get(0).options()).extracting(o -> o.code()).containsExactly("a", "b");
    assertThat(
            InstrumentReader.read(
                    """
                    {"title": "Проба", "kind": "NEEDS", "sections":
                      [{"title": "Раздел", "items": [{"kind": "TEXT", "text": "Расскажите"}]}]}
                    """)
                .problems())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}: строка {2}, «{3}»")
  @CsvSource(
      delimiter = '|',
      value = {
        "kind: TEST | kind: TSET | 2 | не бывает значением поля «kind»",
        "kind: TEST | kynd: TEST | 2 | Неизвестное поле «kynd»",
        "title: Проба | title: | 1 | Нет поля «title»",
        "ICT.TOOLS | ИКТ | 7 | Код компетенции начинается с области",
        "points: 100 | points: 101 | 10 | целое число от 0 до 100",
        "points: 100 | points: много | 10 | целое число от 0 до 100",
        "kind: SINGLE | kind: SINGEL | 6 | не бывает значением",
        "kind: SINGLE | weight: 11 | 6 | от 1 до 10",
        "kind: SINGLE | optional: может быть | 6 | бывает true или false",
        "kind: SINGLE | code: вопрос первый | 6 | латинские буквы",
        "sections: | code: x§sections: нет§rest: | 4 | это список",
        "text: \"Вопрос: с двоеточием\" | text: Вопрос: с двоеточием | 8 | запись YAML",
        "title: Раздел | title: [1, 2] | 4 | это текст",
        "title: Раздел | title: &a Раздел | 0 | ",
        "title: Проба | title: *b | 1 | Ссылки"
      })
  void aMistakeIsNamedWithItsLineAndItsReason(String right, String wrong, int line, String reason) {
    String text = GOOD.replaceFirst(Pattern.quote(right), wrong.replace("§", "\n"));
    List<FileProblem> problems = InstrumentReader.read(text).problems();
    if (line == 0) {
      assertThat(problems).isEmpty();
      return;
    }
    assertThat(problems)
        .as(text)
        .anyMatch(each -> each.line() == line && each.message().contains(reason));
  }

  @Test
  void allMistakesAreNamedAtOnceAndDoubledCodesAreFound() {
    String text = GOOD.replace("kind: TEST", "kind: X").replace("points: 100", "points: -5");
    assertThat(InstrumentReader.read(text).problems()).hasSize(2);
    String doubled =
        """
        title: Проба
        kind: NEEDS
        sections:
          - title: Раздел
            items:
              - {code: a, kind: TEXT, text: "Раз"}
              - {code: a, kind: TEXT, text: "Два"}
        """;
    assertThat(InstrumentReader.read(doubled).problems())
        .containsExactly(new FileProblem(7, "Код вопроса «a» встречается дважды."));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileFilesAreRefusedWithAReason(String text) {
    assertThat(InstrumentReader.read(text).problems()).isNotEmpty();
  }

  static List<String> hostile() {
    return List.of(
        "",
        "просто текст",
        "[1, 2, 3]",
        "[".repeat(100_000),
        "a: &a [x]\nb: [*a, *a]",
        "\u0000\u0001",
        "title: Проба\nkind: TEST\nsections: [[[[[[[[[[[[[[x]]]]]]]]]]]]]]",
        "%PDF-1.7");
  }

  private static Instrument ofKind(InstrumentKind kind) {
    return product().stream()
        .filter(file -> file.face().kind() == kind)
        .map(InstrumentFile::ofTheProduct)
        .findFirst()
        .orElseThrow();
  }
}
