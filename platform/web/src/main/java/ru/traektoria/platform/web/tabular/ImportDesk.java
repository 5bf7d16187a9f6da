package ru.traektoria.platform.web.tabular;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Takes in the files of a service and shows their journal, each viewer within the own scope: over
 * REST by itself, on pages through the portal. A service gives one bean with its kinds.
 */
@RestController
@RequestMapping("${traektoria.api}/imports")
public final class ImportDesk {

  /**
   * One kind of file that a service takes in.
   *
   * @param code as addresses and the journal have it, {@code target-models}
   * @param title as people read it, «Целевая модель»
   * @param columns of the file and of its template
   * @param register address of the page where the result is seen
   * @param rows the import within the reach of who brings the file; may refuse with a problem
   */
  public record Kind(
      String code,
      String title,
      List<Column> columns,
      String register,
      Function<Scope, RowImport> rows) {}

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Imports imports;
  private final List<Kind> kinds;

  public ImportDesk(Imports imports, List<Kind> kinds) {
    this.imports = imports;
    this.kinds = List.copyOf(kinds);
  }

  /** What can be loaded here, in the order in which people are asked. */
  public List<Kind> kinds() {
    return kinds;
  }

  /**
   * The kind of this code.
   *
   * @throws org.springframework.web.ErrorResponseException 400 naming the known ones
   */
  public Kind kind(String code) {
    return kinds.stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.badRequest(
                    "Параметр kind: «%s» неизвестен. Возможны: %s."
                        .formatted(
                            code, String.join(", ", kinds.stream().map(Kind::code).toList()))));
  }

  /**
   * Reads the file and starts the job.
   *
   * @throws org.springframework.web.ErrorResponseException 400, 413, 415 or 422 for the file as a
   *     whole
   */
  public ImportJob start(String kind, boolean dryRun, MultipartFile file, Scope scope) {
    Kind what = kind(kind);
    return imports.start(
        what.code(), scope.viewer(), Upload.of(file), dryRun, what.rows().apply(scope));
  }

  /** 202 and the job to follow. */
  @PostMapping
  ResponseEntity<ImportJob> load(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = start(kind, dryRun, file, scope);
    URI follow =
        ServletUriComponentsBuilder.fromCurrentRequestUri().pathSegment(job.id()).build().toUri();
    return ResponseEntity.accepted().location(URI.create(follow.getPath())).body(job);
  }

  /** The empty workbook people fill in, with its explanation on the second sheet. */
  @GetMapping("/template")
  public ResponseEntity<byte[]> template(@RequestParam String kind) {
    Kind what = kind(kind);
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
  @GetMapping
  public List<ImportJob> journal(Scope scope) {
    return imports.all().stream().filter(job -> within(job, scope)).toList();
  }

  /**
   * One job within reach.
   *
   * @throws org.springframework.web.ErrorResponseException 404
   */
  @GetMapping("/{id}")
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
