package ru.traektoria.route.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.TableTemplate;
import ru.traektoria.platform.web.tabular.Upload;

/** Files: courses of today, courses and routes of past years, their journal and templates. */
@RestController
@RequestMapping("/api/v1/routes")
@Tag(name = "Загрузка файлов")
class ImportController {

  private final FileImports files;

  ImportController(FileImports files) {
    this.files = files;
  }

  @PostMapping("/imports")
  @Operation(summary = "Загрузить курсы (XLSX, CSV); dryRun=true только проверяет")
  ResponseEntity<ImportJob> courses(
      @RequestParam(defaultValue = "courses") String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    files.require(kind, "courses", "cnppm-routes", "cnppm-courses", "programmes");
    if (!kind.equals("courses") && !scope.viewer().has(Role.METHODIST)) {
      throw Problems.forbidden("Каталог и файлы ЦНППМ загружает методист.");
    }
    return accepted(files.start(kind, scope, Upload.of(file), dryRun));
  }

  @PostMapping("/history")
  @Operation(summary = "Загрузить историю прошлых лет: kind=courses или routes")
  ResponseEntity<ImportJob> history(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    files.require(kind, "courses", "routes");
    return accepted(files.start("history-" + kind, scope, Upload.of(file), dryRun));
  }

  @GetMapping("/imports")
  @Operation(summary = "Журнал загрузок")
  List<ImportJob> journal(Scope scope) {
    return files.journal(scope);
  }

  @GetMapping("/imports/{id}")
  @Operation(summary = "Ход и итог загрузки")
  ImportJob one(@PathVariable String id, Scope scope) {
    return files.find(id, scope);
  }

  @GetMapping("/imports/templates/{kind}")
  @Operation(summary = "Шаблон файла: courses или routes")
  ResponseEntity<byte[]> template(@PathVariable String kind) {
    files.require(kind, "courses", "routes", "cnppm-routes", "cnppm-courses", "programmes");
    String name =
        switch (kind) {
          case "courses" -> "Курсы";
          case "routes" -> "Маршруты прошлых лет";
          case "cnppm-courses" -> "Курсы ЦНППМ";
          case "programmes" -> "Каталог программ";
          default -> "Маршруты ЦНППМ";
        };
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(name + ".xlsx", java.nio.charset.StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(
            HttpHeaders.CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .body(TableTemplate.xlsx(name, files.columns(kind)));
  }

  private static ResponseEntity<ImportJob> accepted(ImportJob job) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/routes/imports/" + job.id()))
        .body(job);
  }
}
