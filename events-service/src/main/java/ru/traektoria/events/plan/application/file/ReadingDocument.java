package ru.traektoria.events.plan.application.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Reads paragraphs and tables of a DOCX. */
final class ReadingDocument {

  private ReadingDocument() {}

  static List<Block> read(Upload upload) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(upload.content()))) {
      List<Block> blocks = new ArrayList<>();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          blocks.add(new Block.Grid(rows(table)));
        } else if (element instanceof XWPFParagraph paragraph) {
          lines(paragraph.getText()).forEach(line -> blocks.add(new Block.Text(line)));
        }
      }
      return blocks;
    } catch (IOException | RuntimeException broken) {
      throw Problems.wrongKind(
          "Файл «"
              + upload.name()
              + "» не читается как документ Word. Откройте его и сохраните как .docx.");
    }
  }

  private static List<String> lines(String text) {
    return text.replace('\u00a0', ' ')
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<List<String>> rows(XWPFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      List<String> cells = new ArrayList<>();
      for (XWPFTableCell cell : row.getTableCells()) {
        String text =
            goesOn(cell) && cells.size() < above.size() ? above.get(cells.size()) : text(cell);
        int width = width(cell);
        cells.add(text);
        for (int i = 1; i < width; i++) {
          cells.add(row.getTableCells().size() == 1 ? text : "");
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String text(XWPFTableCell cell) {
    return String.join(
        "\n",
        cell.getParagraphs().stream()
            .map(XWPFParagraph::getText)
            .map(line -> line.replace('\u00a0', ' ').strip())
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private static int width(XWPFTableCell cell) {
    CTTcPr about = cell.getCTTc().getTcPr();
    return about == null || !about.isSetGridSpan() ? 1 : about.getGridSpan().getVal().intValue();
  }

  /** A cell merged with the one above it. */
  private static boolean goesOn(XWPFTableCell cell) {
    CTTcPr about = cell.getCTTc().getTcPr();
    return about != null && about.isSetVMerge() && about.getVMerge().getVal() != STMerge.RESTART;
  }
}
