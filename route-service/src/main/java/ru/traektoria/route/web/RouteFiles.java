package ru.traektoria.route.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.route.application.file.Files;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Attachment;

/** Files of a route on their way in and out; pages and API use the same. */
@Component
public class RouteFiles {

  private final RouteDoor door;
  private final Files files;

  RouteFiles(RouteDoor door, Files files) {
    this.door = door;
    this.files = files;
  }

  /** The files of a form that hold something. */
  public static List<Upload> uploads(List<MultipartFile> parts) {
    return parts == null
        ? List.of()
        : parts.stream().filter(part -> !part.isEmpty()).map(Upload::of).toList();
  }

  /** A file of a route within reach; 404 for any other. */
  public ResponseEntity<byte[]> answer(Scope scope, String route, String file) {
    return answer(attachments(door.look(scope, route).state()).toList(), file);
  }

  /** One of the files a record names; 404 for any other. */
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

  private static Stream<Attachment> attachments(Route route) {
    return route.plan().steps().stream().flatMap(step -> step.progress().files().stream());
  }
}
