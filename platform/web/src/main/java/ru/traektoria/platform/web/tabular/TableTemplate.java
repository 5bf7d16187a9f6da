package ru.traektoria.platform.web.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes the empty workbook people download, fill in and give back. */
public final class TableTemplate {

  private static final int WIDTH = 24;

  private TableTemplate() {}

  /** An XLSX with the headers on the first sheet and their explanation on the second. */
  public static byte[] xlsx(String sheetName, List<Column> columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Траектория", "1.0")) {
      headers(book.newWorksheet(sheetName), columns);
      explanation(book.newWorksheet("Как заполнять"), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void headers(Worksheet sheet, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(0, i, columns.get(i).title());
      sheet.style(0, i).bold().set();
      sheet.width(i, WIDTH);
      if (columns.get(i).kind() == Column.Kind.DATE) {
        sheet.range(1, i, 1000, i).style().format("dd.mm.yyyy").set();
      }
    }
    sheet.freezePane(0, 1);
  }

  private static void explanation(Worksheet sheet, List<Column> columns) {
    sheet.value(0, 0, "Столбец");
    sheet.value(0, 1, "Обязателен");
    sheet.value(0, 2, "Что писать");
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(i + 1, 0, columns.get(i).title());
      sheet.value(i + 1, 1, columns.get(i).mandatory() ? "да" : "нет");
      sheet.value(i + 1, 2, columns.get(i).hint());
    }
    sheet.width(0, WIDTH);
    sheet.width(2, WIDTH * 3);
  }
}
