package ru.traektoria.platform.documents;

import java.util.Map;
import org.apache.tika.Tika;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/**
 * Which files may show a step: scans, photographs and documents, told by their content (Apache
 * Tika), so that a renamed programme stays outside. At most 10 MB each.
 */
public class CheckingFile {

  private static final Map<String, String> WELCOME =
      Map.of(
          "application/pdf", "PDF",
          "image/jpeg", "JPEG",
          "image/png", "PNG",
          "image/heic", "HEIC",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX");
  private static final int LONGEST_NAME = 120;

  private final Tika tika = new Tika();

  /**
   * The attachment a file makes.
   *
   * @throws org.springframework.web.ErrorResponseException 422 for a kind that is not welcome
   */
  public Attachment check(Upload upload) {
    String type = tika.detect(upload.content(), upload.name());
    if (!WELCOME.containsKey(type)) {
      throw Problems.refused(
          Reason.at(
              "files",
              "file.kind",
              "Файл «"
                  + upload.name()
                  + "» не подходит: приложите фото, скан или документ (JPEG, PNG, HEIC, PDF, DOCX,"
                  + " PPTX)"));
    }
    return new Attachment(Ids.next(), name(upload.name()), type, upload.content().length);
  }

  /** The name alone, without folders and control characters. */
  private static String name(String given) {
    String plain = given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
  }
}
