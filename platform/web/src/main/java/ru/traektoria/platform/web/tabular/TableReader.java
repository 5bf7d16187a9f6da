package ru.traektoria.platform.web.tabular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Reads an uploaded XLSX or CSV by its headers: the order of columns does not matter, unknown ones
 * are passed over. What concerns a cell becomes a {@link TableRow.Problem}; what concerns the whole
 * file is an error at once.
 */
public final class TableReader {

  /** As many rows as a region's largest municipality has teachers, twice over. */
  public static final int MAX_ROWS = 20_000;

  private static final int SIGNATURE_BYTES = 8;

  private TableReader() {}

  /**
   * An uploaded table, understood.
   *
   * @param rows those without a problem
   * @param problems of cells that could not be understood
   * @param unknownHeaders headers no column claims; they are told to the person and passed over
   * @param total number of rows with anything in them, with and without problems
   */
  public record Table(
      List<TableRow> rows,
      List<TableRow.Problem> problems,
      List<String> unknownHeaders,
      int total) {}

  /** A row as it stands in the file, before anybody knows what its columns mean. */
  record RawRow(int number, List<RawCell> cells) {

    RawCell cell(int index) {
      return index < cells.size() ? cells.get(index) : RawCell.EMPTY;
    }

    boolean blank() {
      return cells.stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula());
    }
  }

  /** One cell: its text as a person sees it, and its number if it holds one. */
  record RawCell(String text, BigDecimal number, boolean formula) {

    static final RawCell EMPTY = new RawCell("", null, false);

    static RawCell text(String text) {
      return new RawCell(text.strip(), null, false);
    }
  }

  /**
   * Reads the file.
   *
   * @throws org.springframework.web.ErrorResponseException 415 for another kind of file, 422 for a
   *     missing column, no row or more than {@link #MAX_ROWS}
   */
  public static Table read(Upload upload, List<Column> columns) {
    List<RawRow> rows = rows(upload).stream().filter(row -> !row.blank()).toList();
    if (rows.size() < 2) {
      throw fileProblem(
          "В файле нет строк с данными: нужны строка заголовков и хотя бы одна ниже.");
    }
    if (rows.size() - 1 > MAX_ROWS) {
      throw fileProblem("В файле больше 20 000 строк. Разделите его на части.");
    }
    Map<Integer, Column> places = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    place(rows.get(0), columns, places, unknown);
    List<TableRow> good = new ArrayList<>();
    List<TableRow.Problem> problems = new ArrayList<>();
    for (RawRow raw : rows.subList(1, rows.size())) {
      read(raw, places, good, problems);
    }
    return new Table(good, problems, unknown, rows.size() - 1);
  }

  /**
   * The cells as text, for a file whose headings nobody knows before; a formula is empty.
   *
   * @throws org.springframework.web.ErrorResponseException 415 for another kind of file
   */
  public static List<List<String>> texts(Upload upload) {
    return rows(upload).stream()
        .filter(row -> !row.blank())
        .map(row -> row.cells().stream().map(c -> c.formula() ? "" : c.text()).toList())
        .toList();
  }

  private static List<RawRow> rows(Upload upload) {
    boolean signed = upload.content().length >= SIGNATURE_BYTES;
    if (signed && ReadableWorkbook.isOOXMLZipHeader(upload.content())) {
      return XlsxRows.read(upload, MAX_ROWS);
    }
    if (signed && ReadableWorkbook.isOLE2Header(upload.content())) {
      throw Problems.wrongKind(
          "Это старый формат Excel (.xls). Откройте файл и сохраните как «Книга Excel (.xlsx)».");
    }
    return CsvRows.read(upload, MAX_ROWS);
  }

  private static void place(
      RawRow header, List<Column> columns, Map<Integer, Column> places, List<String> unknown) {
    for (int i = 0; i < header.cells().size(); i++) {
      String title = header.cell(i).text();
      Column column = columns.stream().filter(c -> c.isNamed(title)).findFirst().orElse(null);
      if (column != null && places.containsValue(column)) {
        throw fileProblem("Столбец «" + column.title() + "» встречается в заголовке дважды.");
      }
      if (column != null) {
        places.put(i, column);
      } else if (!title.isEmpty()) {
        unknown.add(title);
      }
    }
    List<String> missing =
        columns.stream()
            .filter(c -> c.mandatory() && !places.containsValue(c))
            .map(c -> "«" + c.title() + "»")
            .toList();
    if (!missing.isEmpty()) {
      throw fileProblem(
          "В первой строке нет столбцов "
              + String.join(", ", missing)
              + ". Возьмите шаблон или переименуйте столбцы.");
    }
  }

  private static void read(
      RawRow raw,
      Map<Integer, Column> places,
      List<TableRow> good,
      List<TableRow.Problem> problems) {
    Map<String, Object> values = new HashMap<>();
    int before = problems.size();
    places.forEach(
        (index, column) -> {
          RawCell cell = raw.cell(index);
          try {
            Object value = CellValues.read(column, cell);
            if (value != null) {
              values.put(column.title(), value);
            }
          } catch (CellValues.Misread misread) {
            problems.add(new TableRow.Problem(raw.number(), column.title(), misread.getMessage()));
          }
        });
    if (problems.size() == before) {
      good.add(new TableRow(raw.number(), values));
    }
  }

  private static RuntimeException fileProblem(String reason) {
    return Problems.refused(Reason.at("file", "table.unreadable", reason));
  }
}
