package ru.traektoria.platform.web.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.TableReader.RawCell;
import ru.traektoria.platform.web.tabular.TableReader.RawRow;

/** Reads the first sheet of an XLSX workbook. */
final class XlsxRows {

  private XlsxRows() {}

  static List<RawRow> read(Upload upload, int maxRows) {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(upload.content()));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.limit(maxRows + 2L).map(XlsxRows::row).toList();
    } catch (IOException | RuntimeException e) {
      throw Problems.wrongKind(
          "Файл «"
              + upload.name()
              + "» не читается как XLSX. Откройте его в Excel и сохраните"
              + " заново как «Книга Excel (.xlsx)».");
    }
  }

  private static RawRow row(Row row) {
    List<RawCell> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxRows::cell).orElse(RawCell.EMPTY));
    }
    return new RawRow(row.getRowNum(), cells);
  }

  private static RawCell cell(Cell cell) {
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return new RawCell(String.valueOf(cell.getFormula()), null, true);
    }
    if (cell.getType() == CellType.NUMBER) {
      return new RawCell(cell.asNumber().toPlainString(), cell.asNumber(), false);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return RawCell.text(cell.asBoolean() ? "да" : "нет");
    }
    return RawCell.text(cell.getText() == null ? "" : cell.getText());
  }
}
