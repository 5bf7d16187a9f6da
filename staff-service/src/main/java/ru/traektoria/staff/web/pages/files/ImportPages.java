package ru.traektoria.staff.web.pages.files;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.tabular.ImportJob;
import ru.traektoria.platform.web.tabular.TableRow;
import ru.traektoria.platform.web.tabular.Upload;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.staff.application.imports.ImportKind;
import ru.traektoria.staff.web.ImportDesk;

/** Импорт: upload, check with the table of problems, progress, journal. */
@Controller
@RequestMapping(ImportPages.PATH)
class ImportPages {

  static final String PATH = "/staff/imports";

  private static final Table<ImportJob> JOURNAL =
      Table.of(
              "imports",
              PATH,
              Column.<ImportJob>link(
                      "file", "Файл", ImportJob::fileName, job -> PATH + "/" + job.id())
                  .note(job -> kind(job).title()),
              Column.<ImportJob>text("by", "Кто", ImportJob::by),
              Column.<ImportJob>badge("state", "Итог", ImportPages::badge),
              Column.<ImportJob>number("total", "Строк", ImportJob::total),
              Column.<ImportJob>text("result", "Записано", ImportPages::result))
          .empty(
              Empty.saying("Загрузок ещё не было")
                  .advice("Скачайте шаблон, заполните его и проверьте файл."));

  private static final Table<TableRow.Problem> PROBLEMS =
      Table.of(
          "problems",
          PATH,
          Column.<TableRow.Problem>text("row", "Где", problem -> "Строка " + problem.row())
              .sortable(TableRow.Problem::row),
          Column.<TableRow.Problem>text("column", "Столбец", TableRow.Problem::column).sortable(),
          Column.<TableRow.Problem>text("reason", "Что исправить", TableRow.Problem::reason)
              .sortable());

  private final ImportDesk desk;
  private final Clock clock;

  ImportPages(ImportDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  Object upload(
      @RequestParam(required = false) String kind, TableQuery query, Scope scope, Model model) {
    TablePage<ImportJob> page = TablePage.cut(desk.journal(scope), JOURNAL, query);
    if (query.export()) {
      return TableExport.answer("Журнал загрузок", JOURNAL, page, LocalDate.now(clock));
    }
    List<ImportKind> kinds = kinds(scope);
    model.addAttribute(
        Heading.of("Импорт")
            .under("Главная", "/")
            .lead("Файл сначала проверяется. Записывается он целиком или не записывается вовсе."));
    model.addAttribute("kinds", kinds.stream().map(k -> Option.of(k.code(), k.title())).toList());
    model.addAttribute("templates", kinds);
    model.addAttribute("chosen", kind == null ? ImportKind.TEACHERS.code() : kind);
    model.addAttribute("journal", JOURNAL.view(page));
    return "staff/imports";
  }

  @PostMapping
  ResponseEntity<Void> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "true") boolean dryRun,
      @RequestParam("file") MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(desk.kind(kind), scope, Upload.of(file), dryRun);
    return Done.at(PATH + "/" + job.id(), dryRun ? "Файл принят на проверку" : "Загрузка началась");
  }

  @GetMapping("/{id}")
  Object job(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    ImportJob job = desk.job(id, scope);
    Table<TableRow.Problem> problems = PROBLEMS.at(PATH + "/" + id);
    TablePage<TableRow.Problem> page = TablePage.cut(job.problems(), problems, query);
    if (query.export()) {
      return TableExport.answer("Ошибки файла", problems, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of(job.dryRun() ? "Проверка файла" : "Загрузка файла")
            .under("Главная", "/")
            .under("Импорт", PATH)
            .badge(badge(job)));
    model.addAttribute("job", job);
    model.addAttribute("kind", kind(job));
    model.addAttribute("started", Russian.dateTime(job.startedAt(), clock.getZone()));
    model.addAttribute("table", problems.view(page));
    return "staff/import";
  }

  @GetMapping("/template")
  ResponseEntity<byte[]> template(@RequestParam String kind) {
    return ImportDesk.template(desk.kind(kind));
  }

  /** Asked every second while the job runs; the finished job shows its whole page. */
  @GetMapping("/{id}/progress")
  Object progress(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = desk.job(id, scope);
    if (job.finished()) {
      return ResponseEntity.noContent().header("HX-Redirect", PATH + "/" + id).build();
    }
    model.addAttribute("job", job);
    return "staff/import :: progress(job=${job})";
  }

  private static List<ImportKind> kinds(Scope scope) {
    return Stream.of(ImportKind.values())
        .filter(k -> k != ImportKind.ORGANISATIONS || scope.organisation().isEmpty())
        .toList();
  }

  private static ImportKind kind(ImportJob job) {
    return ImportKind.of(job.kind()).orElse(ImportKind.TEACHERS);
  }

  private static Badge badge(ImportJob job) {
    boolean clean = job.problemCount() == 0;
    return switch (job.state()) {
      case RUNNING -> Badge.info("Идёт").icon("progress");
      case FAILED -> Badge.bad("Прервалась");
      case REFUSED -> Badge.bad("Не записан: есть ошибки");
      case DONE ->
          !job.dryRun()
              ? Badge.good("Загружен")
              : clean ? Badge.good("Проверен, ошибок нет") : Badge.warning("Проверен, есть ошибки");
    };
  }

  private static String result(ImportJob job) {
    if (job.dryRun() || job.state() != ImportJob.State.DONE) {
      return "ничего";
    }
    return "новых %s, изменено %s, без изменений %s"
        .formatted(
            Russian.number(job.created()),
            Russian.number(job.updated()),
            Russian.number(job.unchanged()));
  }
}
