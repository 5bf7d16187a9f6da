package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.staff.web.ImportDesk;

/** Импорт списков. */
@RestController
@RequestMapping("/api/v1/staff/imports")
@Tag(
    name = "Импорт",
    description =
        "XLSX и CSV (UTF-8 или Windows-1251; «;», «,» или табуляция). Файл записывается целиком"
            + " или, если есть хоть одна ошибка, не записывается вовсе.")
class ImportController {

  private final ImportDesk desk;

  ImportController(ImportDesk desk) {
    this.desk = desk;
  }

  @Operation(
      summary = "Загрузить файл",
      description =
          "kind — organisations, teachers или vacancies; dryRun=true только проверяет. Ответ 202,"
              + " ход работы — по адресу из Location")
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<ImportJob> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "true") boolean dryRun,
      @RequestParam("file") MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(desk.kind(kind), scope, Upload.of(file), dryRun);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/staff/imports/" + job.id()))
        .body(job);
  }

  @Operation(summary = "Ход и итог загрузки", description = "Ошибки: строка, столбец, причина")
  @GetMapping("/{id}")
  ImportJob job(@PathVariable String id, Scope scope) {
    return desk.job(id, scope);
  }

  @Operation(summary = "Журнал загрузок", description = "Новые сверху, без списков ошибок")
  @GetMapping
  List<ImportJob> journal(Scope scope) {
    return desk.journal(scope);
  }

  @Operation(summary = "Шаблон файла", description = "XLSX с заголовками и пояснениями")
  @GetMapping("/template")
  ResponseEntity<byte[]> template(@RequestParam String kind) {
    return ImportDesk.template(desk.kind(kind));
  }
}
