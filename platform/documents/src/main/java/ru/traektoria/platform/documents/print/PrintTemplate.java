package ru.traektoria.platform.documents.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern OF_A_ROW = Pattern.compile("\\[\\s*([^\\[\\]]*?)\\s*]");

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
  public List<Fault> faults(Placeholders words) {
    List<Fault> faults = new ArrayList<>();
    Search search = new Search(words, faults);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      search.body(document);
      document
          .getHeaderList()
          .forEach(h -> h.getParagraphs().forEach(p -> search.once(p, "верхний колонтитул")));
      document
          .getFooterList()
          .forEach(f -> f.getParagraphs().forEach(p -> search.once(p, "нижний колонтитул")));
    } catch (IOException | NotOfficeXmlFileException | OpenXML4JRuntimeException e) {
      faults.add(new Fault("Файл не открывается как документ Word (.docx)", "весь файл"));
    }
    return faults;
  }

  /** Goes through the document and notes what the form does not know. */
  private record Search(Placeholders words, List<Fault> faults) {

    void body(XWPFDocument document) {
      int paragraphs = 0;
      int tables = 0;
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraphs++;
          once(paragraph, "абзац %d («%s»)".formatted(paragraphs, brief(paragraph)));
        } else if (element instanceof XWPFTable table) {
          table(table, ++tables);
        }
      }
    }

    private void table(XWPFTable table, int number) {
      Optional<Placeholders.Rows> repeated = Optional.empty();
      for (int r = 0; r < table.getRows().size(); r++) {
        XWPFTableRow row = table.getRow(r);
        for (int c = 0; c < row.getTableCells().size(); c++) {
          String place = "таблица %d, строка %d, столбец %d".formatted(number, r + 1, c + 1);
          cell(row.getCell(c), place, repeated);
        }
        repeated = row.getTableCells().stream().flatMap(this::begins).findFirst();
      }
    }

    private Stream<Placeholders.Rows> begins(XWPFTableCell cell) {
      return words.tables().stream()
          .filter(table -> cell.getText().contains("{{" + table.name() + "}}"));
    }

    private void cell(XWPFTableCell cell, String place, Optional<Placeholders.Rows> repeated) {
      for (XWPFParagraph paragraph : cell.getParagraphs()) {
        once(paragraph, place);
        repeated.ifPresent(rows -> unknown(paragraph, OF_A_ROW, rows.words().keySet(), place));
      }
    }

    void once(XWPFParagraph paragraph, String place) {
      unknown(paragraph, ONCE, words.known(), place);
    }

    private void unknown(
        XWPFParagraph paragraph, Pattern pattern, Set<String> known, String place) {
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
}
