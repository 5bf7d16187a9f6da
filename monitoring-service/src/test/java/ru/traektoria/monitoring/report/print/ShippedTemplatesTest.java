package ru.traektoria.monitoring.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintTemplate;

/** The templates that come with the service, which staff take as they are or change in Word. */
class ShippedTemplatesTest {

  @ParameterizedTest
  @EnumSource(ReportForm.class)
  void everyWordOfATemplateIsKnownAndReplaced(ReportForm form) throws IOException {
    PrintTemplate template = template(form);
    assertThat(template.faults(form.placeholders())).isEmpty();
    Map<String, String> once = new HashMap<>();
    form.placeholders().once().keySet().stream()
        .filter(word -> !word.startsWith("@"))
        .forEach(word -> once.put(word, "слово " + word));
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    form.placeholders()
        .tables()
        .forEach(
            rows -> {
              Map<String, String> row = new HashMap<>();
              rows.words().keySet().forEach(word -> row.put(word, "ячейка " + word));
              tables.put(rows.name(), List.of(row, row));
            });
    String text = text(new FillingTemplate().fill(template, new Words(once, tables, Map.of())));
    assertThat(text).contains("слово название").contains("ячейка").doesNotContain("{{", "[");
  }

  private static PrintTemplate template(ReportForm form) throws IOException {
    try (InputStream file = ReportForm.class.getResourceAsStream(form.resource())) {
      return new PrintTemplate(file.readAllBytes());
    }
  }

  private static String text(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }
}
