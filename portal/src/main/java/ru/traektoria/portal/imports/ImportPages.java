package ru.traektoria.portal.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportDesk;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.TableRow.Problem;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/**
 * Загрузка файла: choose it, check it, load it, see what came of it. A service's controller extends
 * this at its own address and says in its heading what is loaded there.
 */
public abstract class ImportPages {

  private final ImportDesk desk;
  private final Clock clock;
  private final String path;
  private final Heading heading;
  private final ImportTables tables;

  /**
   * The pages at an address.
   *
   * @param path of the controller: {@code /mentoring/history}
   * @param heading of the first page, with the way to it
   */
  protected ImportPages(ImportDesk desk, Clock clock, String path, Heading heading) {
    this.desk = desk;
    this.clock = clock;
    this.path = path;
    this.heading = heading;
    this.tables = new ImportTables(desk, clock.getZone(), path);
  }

  /** The form, the templates and the journal. */
  @GetMapping
  public Object upload(
      @RequestParam(required = false) String kind, TableQuery query, Scope scope, Model model) {
    TablePage<ImportJob> page = TablePage.cut(desk.journal(scope), tables.journal(), query);
    if (query.export()) {
      return TableExport.answer("Журнал загрузок", tables.journal(), page, LocalDate.now(clock));
    }
    model.addAttribute(heading);
    model.addAttribute("path", path);
    List<ImportDesk.Kind> kinds = offered(desk.kinds(), scope);
    model.addAttribute("kinds", kinds.stream().map(k -> Option.of(k.code(), k.title())).toList());
    model.addAttribute("chosen", kind == null ? kinds.get(0).code() : kind);
    model.addAttribute("journal", tables.journal().view(page));
    return "portal/imports";
  }

  /** Of all kinds those that this viewer may load; never none. */
  protected List<ImportDesk.Kind> offered(List<ImportDesk.Kind> all, Scope scope) {
    return all;
  }

  /** Takes the file; the journal has the job from now on. */
  @PostMapping
  public ResponseEntity<Void> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestPart MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(kind, dryRun, file, scope);
    return Done.at(path + "/" + job.id(), dryRun ? "Файл принят на проверку" : "Загрузка началась");
  }

  /** The empty workbook. */
  @GetMapping("/template")
  public ResponseEntity<byte[]> template(@RequestParam String kind) {
    return desk.template(kind);
  }

  /** What came of one file. */
  @GetMapping("/{id}")
  public Object job(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    ImportJob job = desk.job(id, scope);
    ImportDesk.Kind kind = desk.kind(job.kind());
    Table<Problem> problems = tables.problems(id);
    TablePage<Problem> page = TablePage.cut(job.problems(), problems, query);
    if (query.export()) {
      return TableExport.answer("Ошибки файла", problems, page, LocalDate.now(clock));
    }
    Heading head = Heading.of(job.fileName());
    for (var crumb : heading.crumbs()) {
      head = head.under(crumb.label(), crumb.href());
    }
    model.addAttribute(
        head.under(heading.title(), path)
            .badge(ImportTables.badge(job))
            .lead(
                "%s, %s, %s"
                    .formatted(
                        kind.title(),
                        Russian.dateTime(job.startedAt(), clock.getZone()),
                        job.by())));
    model.addAttribute("path", path);
    model.addAttribute("job", job);
    model.addAttribute("kind", kind);
    model.addAttribute("table", problems.view(page));
    return "portal/import";
  }

  /** Asked every second while the job runs; the finished job shows its whole page. */
  @GetMapping("/{id}/progress")
  public Object progress(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = desk.job(id, scope);
    if (job.finished()) {
      return ResponseEntity.noContent().header("HX-Redirect", path + "/" + id).build();
    }
    model.addAttribute("path", path);
    model.addAttribute("job", job);
    return "portal/import :: progress";
  }
}
