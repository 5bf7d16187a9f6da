package ru.traektoria.platform.web.tabular;

import java.net.URI;
import java.util.List;
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

/** Files over REST, for every service with an {@link ImportDesk}: 202 and the job to follow. */
@RestController
@RequestMapping("${traektoria.api}/imports")
public final class ImportEndpoints {

  private final ImportDesk desk;
  private final String path;

  public ImportEndpoints(ImportDesk desk, String path) {
    this.desk = desk;
    this.path = path;
  }

  @PostMapping
  ResponseEntity<ImportJob> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(kind, dryRun, file, scope);
    return ResponseEntity.accepted().location(URI.create(path + "/" + job.id())).body(job);
  }

  @GetMapping
  List<ImportJob> journal(Scope scope) {
    return desk.journal(scope);
  }

  @GetMapping("/{id}")
  ImportJob job(@PathVariable String id, Scope scope) {
    return desk.job(id, scope);
  }

  @GetMapping("/template")
  ResponseEntity<byte[]> template(@RequestParam String kind) {
    return desk.template(kind);
  }
}
