package ru.traektoria.platform.web.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.web.tabular.TableReader.Table;

class TableReaderTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Фамилия").required().aliases("Фамилия педагога"),
          Column.date("Дата рождения"),
          Column.number("Ставка"),
          Column.yesNo("Совместитель"),
          Column.oneOf("Категория", Map.of("Высшая", "HIGHEST", "Первая", "FIRST")));

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void separatorsOfRussianExcelAreRecognised(String separator) {
    String text = "Фамилия|Категория\r\nЁлкина|высшая\r\n".replace("|", separator);
    TableRow row = csv(text, StandardCharsets.UTF_8).rows().get(0);
    assertThat(row.text("Фамилия")).contains("Ёлкина");
    assertThat(row.text("Категория")).contains("HIGHEST");
    assertThat(row.number()).isEqualTo(2);
  }

  @Test
  void windows1251AndAByteOrderMarkAreRead() {
    String text = "Фамилия;Ставка\nЁлкина-Д'Артуа;0,5\n";
    assertThat(csv(text, Charset.forName("windows-1251")).rows().get(0).number("Ставка"))
        .contains(new BigDecimal("0.5"));
    assertThat(csv("\uFEFF" + text, StandardCharsets.UTF_8).rows().get(0).text("Фамилия"))
        .contains("Ёлкина-Д'Артуа");
  }

  @Test
  void headersAreMatchedWhateverTheirOrderAndCase() {
    Table table = csv("Заметки;СТАВКА ;фамилия  педагога\nх;1;Белов\n", StandardCharsets.UTF_8);
    assertThat(table.rows().get(0).text("Фамилия")).contains("Белов");
    assertThat(table.unknownHeaders()).containsExactly("Заметки");
  }

  @ParameterizedTest
  @CsvSource({
    "12.09.1986,1986-09-12",
    "1986-09-12,1986-09-12",
    "2.9.1986,1986-09-02",
    "12 сентября 1986,1986-09-12",
    "12 Сентября 1986 г.,1986-09-12"
  })
  void datesAreReadAsPeopleWriteThem(String written, LocalDate date) {
    Table table = csv("Фамилия;Дата рождения\nА;" + written + "\n", StandardCharsets.UTF_8);
    assertThat(table.problems()).isEmpty();
    assertThat(table.rows().get(0).date("Дата рождения")).contains(date);
  }

  @Test
  void everyBadCellIsToldWithRowColumnAndReason() {
    Table table =
        csv(
            "Фамилия;Дата рождения;Ставка;Категория;Совместитель\n"
                + ";31.02.1986;много;третья;может быть\n"
                + "\n"
                + "Белов;;;;\n",
            StandardCharsets.UTF_8);
    assertThat(table.problems()).extracting(TableRow.Problem::row).containsOnly(2).hasSize(5);
    assertThat(table.problems())
        .extracting(TableRow.Problem::column)
        .containsExactlyInAnyOrder(
            "Фамилия", "Дата рождения", "Ставка", "Категория", "Совместитель");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).number()).isEqualTo(4);
    assertThat(table.total()).isEqualTo(2);
  }

  @Test
  void datesAndNumbersOfAWorkbookAreCellsNotText() {
    byte[] book =
        xlsx(
            sheet -> {
              sheet.value(0, 0, "Фамилия");
              sheet.value(0, 1, "Дата рождения");
              sheet.value(0, 2, "Ставка");
              sheet.value(1, 0, "Белов");
              sheet.value(1, 1, LocalDate.of(1986, 9, 12));
              sheet.value(1, 2, 0.5);
            });
    TableRow row = TableReader.read(new Upload("штат.xlsx", book), COLUMNS).rows().get(0);
    assertThat(row.date("Дата рождения")).contains(LocalDate.of(1986, 9, 12));
    assertThat(row.number("Ставка")).contains(new BigDecimal("0.5"));
  }

  @Test
  void aFormulaIsNotTrusted() {
    byte[] book =
        xlsx(
            sheet -> {
              sheet.value(0, 0, "Фамилия");
              sheet.value(0, 1, "Ставка");
              sheet.value(1, 0, "Белов");
              sheet.formula(1, 1, "0.5+0.5");
            });
    Table table = TableReader.read(new Upload("штат.xlsx", book), COLUMNS);
    assertThat(table.problems())
        .singleElement()
        .extracting(TableRow.Problem::reason)
        .asString()
        .contains("формула");
  }

  @Test
  void theTemplateCanBeReadBack() {
    byte[] template = TableTemplate.xlsx("Педагоги", COLUMNS);
    assertThatThrownBy(() -> TableReader.read(new Upload("шаблон.xlsx", template), COLUMNS))
        .hasMessageContaining("нет строк с данными");
  }

  @Test
  void wholeFilesThatCannotBeReadAreRefusedKindly() {
    byte[] pdf = {'%', 'P', 'D', 'F', 0, 1};
    byte[] oldExcel = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    assertRefused(415, "не таблица", pdf);
    assertRefused(415, ".xls", oldExcel);
    assertRefused(415, "не читается", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});
    assertRefused(422, "нет строк", "Фамилия\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(422, "«Фамилия»", "Имя\nАнна\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(422, "дважды", "Фамилия;Фамилия\nА;Б\n".getBytes(StandardCharsets.UTF_8));
    String long100k = "Фамилия\n" + "Белов\n".repeat(100_000);
    assertRefused(422, "20 000", long100k.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new Upload("пусто.csv", new byte[0])).hasMessageContaining("пуст");
    assertThatThrownBy(() -> new Upload("много.csv", new byte[20 * 1024 * 1024]))
        .hasMessageContaining("10 МБ");
  }

  private static void assertRefused(int status, String words, byte[] content) {
    assertThatThrownBy(() -> TableReader.read(new Upload("файл", content), COLUMNS))
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            problem -> {
              assertThat(problem.getStatusCode().value()).isEqualTo(status);
              assertThat(problem.getBody().getDetail()).contains(words);
            });
  }

  private static Table csv(String text, Charset charset) {
    return TableReader.read(new Upload("штат.csv", text.getBytes(charset)), COLUMNS);
  }

  private interface Filling {
    void fill(Worksheet sheet) throws IOException;
  }

  private static byte[] xlsx(Filling filling) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "тест", "1.0")) {
      Worksheet sheet = book.newWorksheet("Лист1");
      filling.fill(sheet);
      sheet.range(1, 1, 1, 1).style().format("dd.mm.yyyy").set();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
