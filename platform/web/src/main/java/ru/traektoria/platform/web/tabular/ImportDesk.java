package ru.traektoria.platform.web.tabular;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Takes in the files of a service and shows their journal, each viewer within the own scope. A
 * service gives one bean with its kinds; the endpoints of {@link ImportEndpoints} and the pages of
 * the portal then work.
 */
public final class ImportDesk {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Imports imports;
  private final List<ImportKind> kinds;

  public ImportDesk(Imports imports, List<ImportKind> kinds) {
    this.imports = imports;
    this.kinds = List.copyOf(kinds);
  }

  /** What can be loaded here, in the order in which people are asked. */
  public List<ImportKind> kinds() {
    return kinds;
  }

  /**
   * The kind of this code.
   *
   * @throws org.springframework.web.ErrorResponseException 400 naming the known ones
   */
  public ImportKind kind(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.badRequest(
                    "Параметр kind: «%s» неизвестен. Возможны: %s."
                        .formatted(
                            code,
                            String.join(", ", kinds.stream().map(ImportKind::code).toList()))));
  }

  /**
   * Reads the file and starts the job.
   *
   * @throws org.springframework.web.ErrorResponseException 400, 413, 415 or 422 for the file as a
   *     whole
   */
  public ImportJob start(String kind, boolean dryRun, MultipartFile file, Scope scope) {
    ImportKind what = kind(kind);
    return imports.start(
        what.code(), scope.viewer(), Upload.of(file), dryRun, what.rows().apply(scope));
  }

  /** The empty workbook people fill in, with its explanation on the second sheet. */
  public ResponseEntity<byte[]> template(String kind) {
    ImportKind what = kind(kind);
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename("Шаблон. " + what.title() + ".xlsx", StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .contentType(XLSX)
        .body(TableTemplate.xlsx(what.title(), what.columns()));
  }

  /** The journal within reach, newest first. */
  public List<ImportJob> journal(Scope scope) {
    return imports.all().stream().filter(job -> within(job, scope)).toList();
  }

  /**
   * One job within reach.
   *
   * @throws org.springframework.web.ErrorResponseException 404
   */
  public ImportJob job(String id, Scope scope) {
    return imports
        .find(id)
        .filter(job -> within(job, scope))
        .orElseThrow(() -> Problems.notFound("Загрузка", id));
  }

  private static boolean within(ImportJob job, Scope scope) {
    return scope.covers(job.municipality(), job.organisation(), null);
  }
}
