package ru.traektoria.route.application.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.LayingOutPdf;
import ru.traektoria.platform.documents.print.PrintTemplate;

/** The printed route: the common template, one that staff changed, one with a mistake. */
class PrintingTest {

  private final FillingTemplate filling = new FillingTemplate();

  @Test
  void theCommonTemplatesKnowAllTheirWords() throws IOException {
    for (RouteForm form : RouteForm.values()) {
      assertThat(common(form).faults(form.placeholders())).as(form.label()).isEmpty();
    }
  }

  @Test
  void everyStepIsARowAndNoPlaceholderIsLeft() throws IOException {
    String text = text(filling.fill(common(RouteForm.ROUTE), words(3)));
    assertThat(text)
        .contains("Берёзкина Анна Петровна", "Шаг 1", "Шаг 3")
        .contains("Трудовая функция A/01.6")
        .doesNotContain("{{", "[");
  }

  @Test
  void thePdfSaysTheSameInEmbeddedRussianFonts() throws IOException {
    byte[] pdf = new LayingOutPdf().pdf(filling.fill(common(RouteForm.ROUTE), words(2)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Индивидуальный образовательный маршрут педагога")
          .contains("Берёзкина Анна Петровна", "Шаг 2");
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.getName()).contains("PTSans");
        assertThat(font.isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void anUnknownWordIsReportedWithItsPlace() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("Маршрут педагога {{пидагог}}");
    XWPFTable table = document.createTable(2, 2);
    table.getRow(0).getCell(0).setText("{{шаги}}№");
    table.getRow(1).getCell(1).setText("[содержание] и [чясы]");
    assertThat(new PrintTemplate(bytes(document)).faults(RouteForm.ROUTE.placeholders()))
        .extracting(PrintTemplate.Fault::sentence)
        .containsExactly(
            "Неизвестное слово «пидагог» — абзац 1 («Маршрут педагога {{пидагог}}»)",
            "Неизвестное слово «чясы» — таблица 1, строка 2, столбец 2");
  }

  @Test
  void whatIsNoWordDocumentIsSaidSo() {
    byte[] text = "просто текст".getBytes(StandardCharsets.UTF_8);
    assertThat(new PrintTemplate(text).faults(RouteForm.ROUTE.placeholders()))
        .extracting(PrintTemplate.Fault::what)
        .containsExactly("Файл не открывается как документ Word (.docx)");
  }

  @Test
  void whatStaffWroteAroundTheWordsStays() throws IOException {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText("Управление образования. Педагог: {{педагог}}.");
    assertThat(text(filling.fill(new PrintTemplate(bytes(document)), words(1))))
        .contains("Управление образования. Педагог: Берёзкина Анна Петровна.");
  }

  private static FillingTemplate.Words words(int steps) {
    Map<String, String> once = new HashMap<>();
    RouteForm.ROUTE.placeholders().once().keySet().forEach(word -> once.put(word, "значение"));
    once.put("педагог", "Берёзкина Анна Петровна");
    List<Map<String, String>> rows =
        java.util.stream.IntStream.rangeClosed(1, steps).mapToObj(PrintingTest::row).toList();
    return new FillingTemplate.Words(once, Map.of(RouteForm.STEPS, rows));
  }

  private static Map<String, String> row(int number) {
    Map<String, String> row = new HashMap<>();
    RouteForm.ROUTE
        .placeholders()
        .tables()
        .get(0)
        .words()
        .keySet()
        .forEach(word -> row.put(word, "слово"));
    row.put("содержание", "Шаг " + number);
    row.put("функция", "Трудовая функция A/01.6");
    return row;
  }

  private static PrintTemplate common(RouteForm form) throws IOException {
    try (InputStream in = PrintingTest.class.getResourceAsStream(form.resource())) {
      return new PrintTemplate(in.readAllBytes());
    }
  }

  private static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return out.toByteArray();
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        org.apache.poi.xwpf.extractor.XWPFWordExtractor extractor =
            new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
