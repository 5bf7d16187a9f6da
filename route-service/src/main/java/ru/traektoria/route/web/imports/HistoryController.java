package ru.traektoria.route.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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

/** Past years at the address that every service has for them. */
@RestController
@Tag(name = "Загрузка файлов")
class HistoryController {

  private final ImportDesk desk;

  HistoryController(ImportDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/v1/routes/history")
  @Operation(summary = "Загрузить историю прошлых лет: kind=courses или routes")
  ResponseEntity<ImportJob> history(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start("history-" + kind, dryRun, file, scope);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/routes/imports/" + job.id()))
        .body(job);
  }
}
