package ru.traektoria.portal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import ru.traektoria.portal.Russian;

/**
 * Files of a table: XLSX, or CSV as Russian Excel opens it (UTF-8 with BOM, semicolons). A text
 * that Excel would take for a formula gets an apostrophe in CSV and is a plain string in XLSX.
 */
public final class TableExport {
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private TableExport() {}

  /** The file that {@code page.query().format()} asks for; rows are all that the page holds. */
  public static <T> ResponseEntity<byte[]> answer(
      String name, Table<T> table, TablePage<T> page, LocalDate today) {
    boolean csv = "csv".equals(page.query().format());
    String file = name + " " + today + (csv ? ".csv" : ".xlsx");
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(csv ? CSV : XLSX)
        .body(csv ? csv(table, page.rows()) : xlsx(name, table, page.rows()));
  }

  /** CSV with BOM and semicolons. */
  public static <T> byte[] csv(Table<T> table, List<T> rows) {
    StringBuilder text = new StringBuilder("\uFEFF");
    List<Column<T>> columns = exported(table);
    line(text, columns.stream().map(Column::label).toList());
    for (T row : rows) {
      line(text, columns.stream().map(c -> plain(c.inFile(row))).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(String.join(";", cells.stream().map(TableExport::quoted).toList())).append("\r\n");
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[;\"\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String plain(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return Russian.shortDate(date);
    }
    return value instanceof Number ? value.toString().replace('.', ',') : safe(value.toString());
  }

  private static String safe(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** XLSX with a frozen, bold header row and fitting columns. */
  public static <T> byte[] xlsx(String name, Table<T> table, List<T> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Traektoria", "1.0")) {
      Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(31, name.length())));
      List<Column<T>> columns = exported(table);
      header(sheet, columns);
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < columns.size(); c++) {
          write(sheet, r + 1, c, columns.get(c).inFile(rows.get(r)));
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static <T> void header(Worksheet sheet, List<Column<T>> columns) {
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).label());
      sheet.style(0, c).bold().fillColor("EEF1F6").borderStyle("thin").set();
      sheet.width(c, columns.get(c).kind() == Column.Kind.TEXT ? 34 : 18);
    }
    sheet.freezePane(0, 1);
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd.mm.yyyy").set();
    } else if (value != null) {
      sheet.value(row, column, value.toString());
    }
  }

  private static <T> List<Column<T>> exported(Table<T> table) {
    return table.columns().stream().filter(Column::exported).toList();
  }
}
