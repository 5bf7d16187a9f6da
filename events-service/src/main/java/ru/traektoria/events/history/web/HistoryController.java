package ru.traektoria.events.history.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.history.History;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.TableTemplate;
import ru.traektoria.platform.web.tabular.Upload;

/** Загрузка истории over REST: 202 and the job to follow. */
@RestController
@RequestMapping("/api/v1/activities")
public class HistoryController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Imports imports;
  private final History history;

  HistoryController(Imports imports, History history) {
    this.imports = imports;
    this.history = history;
  }

  @PostMapping("/history")
  ResponseEntity<ImportJob> load(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = start(History.Kind.named(kind), dryRun, file, scope);
    return ResponseEntity.accepted()
        .header(HttpHeaders.LOCATION, "/api/v1/activities/imports/" + job.id())
        .body(job);
  }

  /** Starts the job; the page uses it too. */
  public ImportJob start(History.Kind kind, boolean dryRun, MultipartFile file, Scope scope) {
    return imports.start(
        kind.code(), scope.viewer(), Upload.of(file), dryRun, history.importing(kind, scope));
  }

  /** The empty workbook to fill in. */
  @GetMapping("/history/template")
  ResponseEntity<byte[]> template(@RequestParam String kind) {
    History.Kind what = History.Kind.named(kind);
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename("Шаблон " + what.title() + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(XLSX)
        .body(TableTemplate.xlsx(what.title(), what.columns()));
  }

  @GetMapping("/imports")
  public List<ImportJob> journal(Scope scope) {
    return imports.all().stream().filter(job -> within(job, scope)).toList();
  }

  @GetMapping("/imports/{id}")
  public ImportJob job(@PathVariable String id, Scope scope) {
    return imports
        .find(id)
        .filter(job -> within(job, scope))
        .orElseThrow(() -> Problems.notFound("Загрузка", id));
  }

  private static boolean within(ImportJob job, Scope scope) {
    return scope.covers(job.municipality(), job.organisation(), null);
  }
}
