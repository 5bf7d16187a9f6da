package ru.traektoria.diagnostics.web.imports;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.ImportJob;

/** History of past years over REST, at the address that every service has for it. */
@RestController
class HistoryController {

  private final ImportDesk desk;

  HistoryController(ImportDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/v1/diagnostics/history")
  ResponseEntity<ImportJob> history(
      @RequestParam(defaultValue = "diagnostics") String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(kind, dryRun, file, scope);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/diagnostics/imports/" + job.id()))
        .body(job);
  }
}
