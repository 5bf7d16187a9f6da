package ru.traektoria.events.contest.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import ru.traektoria.events.contest.application.OpeningWorks;

/** Files of works on their way to an expert. */
public final class WorkFiles {

  private WorkFiles() {}

  /** A file as a download, under the name that the expert may see. */
  public static ResponseEntity<byte[]> answer(OpeningWorks.Given given) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(given.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, given.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(given.content());
  }
}
