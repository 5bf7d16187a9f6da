package ru.traektoria.monitoring.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Лист таблицы: headings and rows; numbers stay numbers, days stay days. */
final class Grid {

  private static final int LONGEST_NAME = 31;

  private final String name;
  private final List<String> heads;
  private final List<List<?>> rows = new ArrayList<>();

  Grid(String name, String... heads) {
    this(name, List.of(heads));
  }

  Grid(String name, List<String> heads) {
    this.name = name;
    this.heads = heads;
  }

  Grid row(Object... cells) {
    rows.add(java.util.Arrays.asList(cells));
    return this;
  }

  Grid row(List<?> cells) {
    rows.add(cells);
    return this;
  }

  /** One workbook of these sheets. */
  static byte[] xlsx(Grid... grids) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Traektoria", "1.0")) {
      for (Grid grid : grids) {
        grid.write(book.newWorksheet(sheet(grid.name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String sheet(String name) {
    String plain = name.replaceAll("[\\\\/*?:\\[\\]]", " ").strip();
    return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
  }

  private void write(Worksheet sheet) {
    for (int c = 0; c < heads.size(); c++) {
      sheet.value(0, c, heads.get(c));
      sheet.style(0, c).bold().wrapText(true).fillColor("EEF1F6").set();
      sheet.width(c, c == 1 ? 60 : 20);
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cell(sheet, r + 1, c, rows.get(r).get(c));
      }
    }
    sheet.freezePane(0, 1);
  }

  private static void cell(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("dd.mm.yyyy").set();
    } else if (value != null) {
      sheet.value(row, column, value.toString());
      sheet.style(row, column).wrapText(true).set();
    }
  }
}
