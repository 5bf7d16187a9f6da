package ru.traektoria.diagnostics.web.imports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.TableTemplate;
import ru.traektoria.platform.web.tabular.Upload;

/** Files over REST: history of past years, results of the ЦНППМ, assessments of competences. */
@RestController
@RequestMapping("/api/v1/diagnostics")
class ImportsController {

  private final ImportDesk desk;

  ImportsController(ImportDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/history")
  ResponseEntity<ImportJob> history(
      @RequestParam(defaultValue = "diagnostics") String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart("file") MultipartFile file,
      Scope scope) {
    return started(desk.start(kind, scope, Upload.of(file), dryRun));
  }

  @PostMapping("/imports")
  ResponseEntity<ImportJob> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart("file") MultipartFile file,
      Scope scope) {
    return started(desk.start(kind, scope, Upload.of(file), dryRun));
  }

  private static ResponseEntity<ImportJob> started(ImportJob job) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/diagnostics/imports/" + job.id()))
        .body(job);
  }

  @GetMapping("/imports")
  List<ImportJob> all(Scope scope) {
    return desk.all(scope);
  }

  @GetMapping("/imports/{id}")
  ImportJob one(@PathVariable String id, Scope scope) {
    return desk.require(scope, id);
  }

  @GetMapping("/imports/templates/{kind}")
  ResponseEntity<byte[]> template(@PathVariable String kind) {
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename(ImportDesk.KINDS.getOrDefault(kind, kind) + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(
            HttpHeaders.CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .body(TableTemplate.xlsx("Данные", desk.template(kind)));
  }
}
