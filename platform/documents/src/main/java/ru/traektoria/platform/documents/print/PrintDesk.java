package ru.traektoria.platform.documents.print;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Печать: DOCX to go on in Word, PDF to print; both from the municipality's template. */
public class PrintDesk {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final PrintTemplates templates;
  private final FillingTemplate filling;
  private final LayingOutPdf pdf;

  public PrintDesk(PrintTemplates templates, FillingTemplate filling, LayingOutPdf pdf) {
    this.templates = templates;
    this.filling = filling;
    this.pdf = pdf;
  }

  /**
   * A form of somebody.
   *
   * @param municipality whose template is taken
   * @param name of the file, without its ending
   */
  public record Sheet(
      PrintForm form, String municipality, String name, FillingTemplate.Words words) {}

  /** To go on in Word. */
  public ResponseEntity<byte[]> docx(Sheet sheet) {
    return answer(sheet.name() + ".docx", DOCX, filled(sheet));
  }

  /** To print. */
  public ResponseEntity<byte[]> pdf(Sheet sheet) {
    return answer(sheet.name() + ".pdf", "application/pdf", pdf.pdf(filled(sheet)));
  }

  private byte[] filled(Sheet sheet) {
    return filling.fill(templates.of(sheet.form(), sheet.municipality()), sheet.words());
  }

  private static ResponseEntity<byte[]> answer(String name, String type, byte[] content) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, type)
        .body(content);
  }
}
