package ru.traektoria.events.plan.application.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import ru.traektoria.platform.web.tabular.Upload;

/**
 * Word documents made from the text of the five plans: «P» a paragraph, «T»…«E» a table, «R» a row
 * with cells between «¦», «^» a cell merged with the one above, «⏎» a new line in a cell. People's
 * names stand there as roles.
 */
public final class PlanFixture {

  private PlanFixture() {}

  /** The document of a source such as {@code s1}. */
  public static Upload docx(String source) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFTable table = null;
      for (String line : lines(source)) {
        switch (line.charAt(0)) {
          case 'P' -> document.createParagraph().createRun().setText(line.substring(2));
          case 'T' -> table = document.createTable();
          case 'R' -> row(table, List.of(line.substring(2).split("¦", -1)));
          default -> table = null;
        }
      }
      document.write(out);
      return new Upload(source + ".docx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first table of the source as CSV, as Excel saves it. */
  public static Upload csv(String source) {
    StringBuilder csv = new StringBuilder();
    lines(source).stream()
        .filter(line -> line.startsWith("R "))
        .forEach(
            line ->
                csv.append('"')
                    .append(line.substring(2).replace("^", "").replace("¦", "\";\""))
                    .append("\"\n"));
    return new Upload(source + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String source) {
    try (InputStream text = PlanFixture.class.getResourceAsStream("/plans/" + source + ".txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(XWPFTable table, List<String> cells) {
    boolean fresh = table.getRows().size() == 1 && table.getRow(0).getCell(0).getText().isEmpty();
    XWPFTableRow row =
        fresh && table.getRow(0).getTableCells().size() == 1 ? table.getRow(0) : table.createRow();
    for (int i = 0; i < cells.size(); i++) {
      XWPFTableCell cell = i < row.getTableCells().size() ? row.getCell(i) : row.createCell();
      String text = cells.get(i);
      CTTcPr about =
          cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
      if (text.equals("^")) {
        about.addNewVMerge();
      } else {
        if (cells.size() == 5 && !text.isEmpty()) {
          about.addNewVMerge().setVal(STMerge.RESTART);
        }
        String[] parts = text.split("⏎");
        cell.setText(parts[0]);
        for (int p = 1; p < parts.length; p++) {
          cell.addParagraph().createRun().setText(parts[p]);
        }
      }
    }
  }
}
