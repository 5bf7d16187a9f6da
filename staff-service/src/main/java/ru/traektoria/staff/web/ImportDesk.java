package ru.traektoria.staff.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.Imports;
import ru.traektoria.platform.web.tabular.TableTemplate;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.staff.application.imports.ImportKind;
import ru.traektoria.staff.application.imports.Importing;
import ru.traektoria.staff.application.imports.reading.Reach;
import ru.traektoria.staff.model.place.OrganisationId;

/** Takes files in and shows their jobs, each person within the own scope. */
@Component
public class ImportDesk {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Importing importing;
  private final Imports imports;
  private final Reachable reachable;

  ImportDesk(Importing importing, Imports imports, Reachable reachable) {
    this.importing = importing;
    this.imports = imports;
    this.reachable = reachable;
  }

  /** The kind with this code, or 400. */
  public ImportKind kind(String code) {
    return ImportKind.of(code)
        .orElseThrow(
            () ->
                Problems.badRequest("Что загружаем: kind=organisations, teachers или vacancies."));
  }

  /** The empty workbook people fill in, with its explanation on the second sheet. */
  public static ResponseEntity<byte[]> template(ImportKind kind) {
    ContentDisposition file =
        ContentDisposition.attachment()
            .filename("Шаблон. " + kind.title() + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .contentType(XLSX)
        .body(TableTemplate.xlsx(kind.title(), Importing.columns(kind)));
  }

  /** Starts an import; a school brings its own staff and vacancies, not organisations. */
  public ImportJob start(ImportKind kind, Scope scope, Upload upload, boolean dryRun) {
    Reach reach =
        new Reach(
            reachable.municipality(scope),
            scope.organisation().map(OrganisationId::new).orElse(null));
    if (kind == ImportKind.ORGANISATIONS && reach.organisation() != null) {
      throw Problems.forbidden("Список организаций загружает методист муниципалитета.");
    }
    return importing.start(kind, scope.viewer(), reach, upload, dryRun);
  }

  /** One job. */
  public ImportJob job(String id, Scope scope) {
    return imports
        .find(id)
        .filter(job -> covers(scope, job))
        .orElseThrow(() -> Problems.notFound("Загрузка", id));
  }

  /** The journal, newest first. */
  public List<ImportJob> journal(Scope scope) {
    return imports.all().stream().filter(job -> covers(scope, job)).toList();
  }

  private static boolean covers(Scope scope, ImportJob job) {
    return scope.covers(job.municipality(), job.organisation(), null);
  }
}
