package ru.traektoria.monitoring.manual.web.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import ru.traektoria.monitoring.manual.application.SheetFile;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;

/** How a workbook of answers is given out, and what is said when one was taken in. */
public final class WorkbookAnswers {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private WorkbookAnswers() {}

  public static ResponseEntity<byte[]> workbook(byte[] content, String name) {
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(name.replaceAll("[/\\\\]", "-") + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(XLSX)
        .body(content);
  }

  public static ResponseEntity<Void> written(SheetFile.Outcome outcome) {
    return Done.here(
        "Записано в черновик: "
            + Russian.count(outcome.rows(), "строка", "строки", "строк")
            + ", изменено листов — "
            + outcome.changed().size());
  }
}
