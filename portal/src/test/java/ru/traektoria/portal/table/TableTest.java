package ru.traektoria.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.traektoria.portal.table.TableQueryTest.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

class TableTest {
  private record Tree(String name, Integer height, LocalDate planted) {}

  private static final Table<Tree> TABLE =
      Table.of(
              "trees",
              "/trees",
              Column.<Tree>text("name", "Дерево", Tree::name).sortable(),
              Column.<Tree>number("height", "Высота, м", Tree::height).sortable(),
              Column.<Tree>date("planted", "Посажено", Tree::planted),
              Column.<Tree>badge(
                  "state", "Вид", t -> t.height() == null ? null : Badge.good("растёт")),
              Column.<Tree>actions("Действия", t -> List.of()))
          .sortedBy("name");

  private static final List<Tree> TREES =
      List.of(
          new Tree("Яблоня", 4, LocalDate.of(2020, 5, 1)),
          new Tree("Ёлка", 12, null),
          new Tree("Ель", null, LocalDate.of(2019, 4, 2)),
          new Tree("Берёза", 9, null));

  @Test
  void rowsStandInTheOrderAskedForAndMissingValuesLast() {
    assertThat(names("")).containsExactly("Берёза", "Ёлка", "Ель", "Яблоня");
    assertThat(names("sort=height")).containsExactly("Яблоня", "Берёза", "Ёлка", "Ель");
    assertThat(names("sort=height&dir=desc")).containsExactly("Ёлка", "Берёза", "Яблоня", "Ель");
  }

  @Test
  void onlySortableColumnsSort() {
    assertThat(names("sort=planted&dir=desc")).isEqualTo(names(""));
    assertThat(names("sort=nothing")).isEqualTo(names(""));
    assertThat(TABLE.sortKey(query("sort=height"))).contains("height");
    assertThat(TABLE.sortKey(query("sort=$where"))).contains("name");
  }

  @Test
  void aPageBeyondTheEndIsTheLastOne() {
    TablePage<Tree> page = TablePage.cut(many(45), TABLE, query("size=20&page=9"));
    assertThat(List.of(page.from(), page.to(), page.total())).containsExactly(41L, 45L, 45L);
    assertThat(page.pages()).isEqualTo(3);
  }

  @Test
  void anExportHasAllRows() {
    assertThat(TablePage.cut(many(450), TABLE, query("size=20&format=csv")).rows()).hasSize(450);
  }

  @Test
  void aFileMayHoldAnotherValueThanTheScreen() {
    Column<Tree> height =
        Column.<Tree>text("height", "Высота", tree -> tree.height() + " м").exporting(Tree::height);
    Tree apple = TREES.get(0);
    assertThat(height.cell(apple).text()).isEqualTo("4 м");
    Table<Tree> table = Table.of("heights", "/heights", height);
    assertThat(new String(TableExport.csv(table, List.of(apple)), StandardCharsets.UTF_8))
        .endsWith("\r\n4\r\n");
  }

  @Test
  void theSummarySaysOfHowMany() {
    assertThat(TABLE.view(TablePage.cut(many(3000), TABLE, query("page=2"))).summary())
        .isEqualTo("показано 51–100 из 3\u202F000");
    assertThat(view("").empty().title()).isEqualTo("Здесь пока ничего нет");
    assertThat(view("q=x").empty().title()).isEqualTo("Ничего не найдено");
  }

  @Test
  void headersTellTheOrderAndTurnItRound() {
    List<TableView.Header> headers = view("sort=height").headers();
    assertThat(headers)
        .extracting(TableView.Header::sort)
        .containsExactly("none", "ascending", null, null, null);
    assertThat(headers.get(0).href()).isEqualTo("/trees?sort=name");
    assertThat(headers.get(1).href()).isEqualTo("/trees?sort=height&dir=desc");
  }

  @Test
  void pagesShowTheEndsAndTheNeighbours() {
    TableView<Tree> view = TABLE.view(TablePage.cut(many(500), TABLE, query("size=20&page=12")));
    assertThat(view.pageLinks())
        .extracting(TableView.PageLink::label)
        .containsExactly("1", "…", "11", "12", "13", "…", "25");
    assertThat(view.previous()).isEqualTo("/trees?page=11&size=20");
  }

  @Test
  void filtersAreFilledInFromTheAddressAndBecomeChips() {
    TableView<Tree> view =
        view("q=ель&kind=A&kind=B")
            .filters(
                Fields.search("q", "Дерево"),
                Fields.multi(
                    "kind",
                    "Вид",
                    List.of(Option.of("A", "Хвойное"), Option.of("B", "Лиственное"))));
    assertThat(view.filters().get(0).first()).isEqualTo("ель");
    assertThat(view.chips())
        .extracting(TableView.Chip::text)
        .containsExactly("Дерево: ель", "Вид: Хвойное, Лиственное");
    assertThat(view.chips().get(1).href()).isEqualTo("/trees?q=%D0%B5%D0%BB%D1%8C");
  }

  @Test
  void theChipOfADayIsReadAsADay() {
    TableView<Tree> view = view("on=2026-10-31").filters(Fields.date("on", "На дату"));
    assertThat(view.chips())
        .extracting(TableView.Chip::text)
        .containsExactly("На дату: 31\u00A0октября\u00A02026");
  }

  @Test
  void aHeadingStandsWhereANewGroupBegins() {
    TablePage<Tree> page = TablePage.cut(TREES, TABLE, query(""));
    assertThat(TABLE.view(page).grouped(t -> t.name().substring(0, 1)).rows())
        .extracting(TableView.Row::heading)
        .containsExactly("Б", "Ё", "Е", "Я");
    assertThat(TABLE.view(page).grouped(t -> "все").rows())
        .extracting(TableView.Row::heading)
        .containsExactly("все", null, null, null);
  }

  @Test
  void csvIsWhatRussianExcelOpens() {
    String csv = new String(TableExport.csv(TABLE, TREES), StandardCharsets.UTF_8);
    assertThat(csv.split("\r\n"))
        .startsWith(
            "\uFEFFДерево;Высота, м;Посажено;Вид", "Яблоня;4;01.05.2020;растёт", "Ёлка;12;;растёт");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+7", "-5 cmd", "@SUM(A1)", "\t=1"})
  void aTextThatLooksLikeAFormulaStaysText(String name) throws IOException {
    List<Tree> trees = List.of(new Tree(name, 1, null));
    assertThat(new String(TableExport.csv(TABLE, trees), StandardCharsets.UTF_8))
        .contains("'" + name + ";1");
    Row row = sheet(TableExport.xlsx("Деревья", TABLE, trees)).get(1);
    assertThat(row.getCell(0).getFormula()).isNull();
    assertThat(row.getCell(0).getRawValue()).isEqualTo(name);
  }

  @Test
  void quotesAndSemicolonsAreQuoted() {
    List<Tree> trees = List.of(new Tree("Ива; \"плакучая\"", -2, null));
    assertThat(new String(TableExport.csv(TABLE, trees), StandardCharsets.UTF_8))
        .contains("\"Ива; \"\"плакучая\"\"\";-2;");
  }

  @Test
  void xlsxKeepsNumbersAndDates() throws IOException {
    List<Row> rows = sheet(TableExport.xlsx("Деревья", TABLE, TREES));
    assertThat(rows.get(0).getCellText(3)).isEqualTo("Вид");
    assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("4");
    assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo("2020-05-01");
    assertThat(rows).hasSize(5);
  }

  private static List<Row> sheet(byte[] file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return book.getFirstSheet().read();
    }
  }

  private static TableView<Tree> view(String parameters) {
    return TABLE.view(TablePage.cut(List.of(), TABLE, query(parameters)));
  }

  private static List<String> names(String parameters) {
    return TablePage.cut(TREES, TABLE, query(parameters)).rows().stream().map(Tree::name).toList();
  }

  private static List<Tree> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Tree("Ель " + i, i, null)).toList();
  }

  @Test
  void aColumnShowsADashWhereNothingIs() {
    List<String> texts = TABLE.columns().stream().map(c -> c.cell(TREES.get(2)).text()).toList();
    assertThat(texts).containsExactly("Ель", "—", "2\u00A0апреля\u00A02019", "—", "—");
    assertThat(TABLE.columns().get(3).cell(TREES.get(2)).badges()).isEmpty();
  }
}
