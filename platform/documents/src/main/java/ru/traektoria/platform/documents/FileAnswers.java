package ru.traektoria.platform.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** Files on their way in and out; pages and API use the same. */
public class FileAnswers {

  private final Files files;

  FileAnswers(Files files) {
    this.files = files;
  }

  /** The files of a form that hold something. */
  public static List<Upload> uploads(List<MultipartFile> parts) {
    return parts == null
        ? List.of()
        : parts.stream().filter(part -> !part.isEmpty()).map(Upload::of).toList();
  }

  /**
   * One of the files a record names: pictures and PDF are shown, others are saved.
   *
   * @throws org.springframework.web.ErrorResponseException 404 for any other file
   */
  public ResponseEntity<byte[]> answer(List<Attachment> named, String file) {
    Attachment attachment =
        named.stream()
            .filter(one -> one.id().equals(file))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Файл", file));
    byte[] content = files.open(file).orElseThrow(() -> Problems.notFound("Файл", file));
    boolean shown = attachment.type().startsWith("image/") || attachment.type().endsWith("/pdf");
    ContentDisposition disposition =
        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(attachment.name(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, attachment.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }
}
