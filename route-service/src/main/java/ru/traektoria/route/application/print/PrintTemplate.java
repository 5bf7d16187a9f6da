package ru.traektoria.route.application.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * Шаблон печати, a DOCX: says which of its placeholders nobody knows, and where each stands, so
 * that a typing mistake is found when the template is uploaded and not on the printed page.
 */
public record PrintTemplate(byte[] docx) {

  private static final Pattern ONCE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
  private static final Pattern OF_A_STEP = Pattern.compile("\\[\\s*([^\\[\\]]*?)\\s*]");

  /**
   * What is wrong with a template.
   *
   * @param place as people find it in Word: «таблица 2, строка 3, столбец 1»
   */
  public record Fault(String what, String place) {

    public String sentence() {
      return what + " — " + place;
    }
  }

  /** All faults in the order of the document; empty when it can be filled. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      body(document, faults);
      document
          .getHeaderList()
          .forEach(h -> h.getParagraphs().forEach(p -> once(p, "верхний колонтитул", faults)));
      document
          .getFooterList()
          .forEach(f -> f.getParagraphs().forEach(p -> once(p, "нижний колонтитул", faults)));
    } catch (IOException | NotOfficeXmlFileException | OpenXML4JRuntimeException e) {
      faults.add(new Fault("Файл не открывается как документ Word (.docx)", "весь файл"));
    }
    return faults;
  }

  private static void body(XWPFDocument document, List<Fault> faults) {
    int paragraphs = 0;
    int tables = 0;
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraphs++;
        once(paragraph, "абзац %d («%s»)".formatted(paragraphs, brief(paragraph)), faults);
      } else if (element instanceof XWPFTable table) {
        table(table, ++tables, faults);
      }
    }
  }

  private static void table(XWPFTable table, int number, List<Fault> faults) {
    boolean repeated = false;
    for (int r = 0; r < table.getRows().size(); r++) {
      XWPFTableRow row = table.getRow(r);
      for (int c = 0; c < row.getTableCells().size(); c++) {
        String place = "таблица %d, строка %d, столбец %d".formatted(number, r + 1, c + 1);
        cell(row.getCell(c), place, repeated, faults);
      }
      repeated = row.getTableCells().stream().anyMatch(PrintTemplate::beginsSteps);
    }
  }

  private static boolean beginsSteps(XWPFTableCell cell) {
    return cell.getText().contains("{{" + Placeholders.STEPS + "}}");
  }

  private static void cell(XWPFTableCell cell, String place, boolean repeated, List<Fault> faults) {
    for (XWPFParagraph paragraph : cell.getParagraphs()) {
      once(paragraph, place, faults);
      if (repeated) {
        unknown(paragraph, OF_A_STEP, Placeholders.knownOfAStep(), place, faults);
      }
    }
  }

  private static void once(XWPFParagraph paragraph, String place, List<Fault> faults) {
    unknown(paragraph, ONCE, Placeholders.known(), place, faults);
  }

  private static void unknown(
      XWPFParagraph paragraph,
      Pattern pattern,
      Set<String> known,
      String place,
      List<Fault> faults) {
    Matcher matcher = pattern.matcher(paragraph.getText());
    while (matcher.find()) {
      if (!known.contains(matcher.group(1))) {
        faults.add(new Fault("Неизвестное слово «" + matcher.group(1) + "»", place));
      }
    }
  }

  private static String brief(XWPFParagraph paragraph) {
    String text = paragraph.getText().strip();
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
