package ru.traektoria.platform.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** The template of a municipality, or the common one until it has its own. */
public class PrintTemplates {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Files files;

  public PrintTemplates(Files files) {
    this.files = files;
  }

  public PrintTemplate of(PrintForm form, String municipality) {
    return files
        .open(key(form, municipality))
        .map(PrintTemplate::new)
        .orElseGet(() -> common(form));
  }

  public boolean own(PrintForm form, String municipality) {
    return files.open(key(form, municipality)).isPresent();
  }

  /**
   * Takes a template over.
   *
   * @throws org.springframework.web.ErrorResponseException 422 with every unknown word and its
   *     place
   */
  public void put(PrintForm form, String municipality, PrintTemplate template) {
    List<PrintTemplate.Fault> faults = template.faults(form.placeholders());
    if (!faults.isEmpty()) {
      throw Problems.refused(
          faults.stream()
              .map(fault -> Reason.at("file", "print.unknown", fault.sentence()))
              .toList());
    }
    reset(form, municipality);
    files.keep(
        new Attachment(
            key(form, municipality), form.label() + ".docx", DOCX, template.docx().length),
        template.docx());
  }

  /** Back to the common template. */
  public void reset(PrintForm form, String municipality) {
    files.remove(key(form, municipality));
  }

  private static String key(PrintForm form, String municipality) {
    return Ids.derived(form.key(), municipality);
  }

  private static PrintTemplate common(PrintForm form) {
    try (InputStream in = PrintTemplates.class.getResourceAsStream(form.resource())) {
      return new PrintTemplate(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
