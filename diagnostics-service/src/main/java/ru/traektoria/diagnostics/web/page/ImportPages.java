package ru.traektoria.diagnostics.web.page;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.diagnostics.web.imports.ImportDesk;
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
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Загрузка файлов: history of past years, results of the ЦНППМ, assessments of competences. */
@Controller
class ImportPages {

  private static final String PATH = "/diagnostics/imports";

  private static final Table<TableRow.Problem> PROBLEMS =
      Table.of(
              "problems",
              PATH,
              Column.<TableRow.Problem>number("row", "Строка", TableRow.Problem::row).sortable(),
              Column.<TableRow.Problem>text("column", "Столбец", TableRow.Problem::column)
                  .sortable(),
              Column.<TableRow.Problem>text("reason", "Что исправить", TableRow.Problem::reason))
          .sortedBy("row");

  private final ImportDesk desk;
  private final ZoneId zone;

  ImportPages(ImportDesk desk, @Value("${traektoria.zone}") String zone) {
    this.desk = desk;
    this.zone = ZoneId.of(zone);
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "diagnostics") String kind,
      TableQuery query,
      Scope scope,
      Model model) {
    model.addAttribute(
        Heading.of("Загрузка диагностики")
            .lead(
                "Сначала проверьте файл: ошибки покажем со строкой и столбцом, ничего не записав."));
    model.addAttribute(
        "kinds",
        new TreeMap<>(ImportDesk.KINDS)
            .descendingMap().entrySet().stream()
                .map(each -> Option.of(each.getKey(), each.getValue()))
                .toList());
    model.addAttribute("chosen", kind);
    List<ImportJob> jobs = desk.all(scope);
    model.addAttribute("journal", journal().view(TablePage.cut(jobs, journal(), query)));
    return "diagnostics/imports";
  }

  private Table<ImportJob> journal() {
    return Table.of(
            "journal",
            PATH,
            Column.<ImportJob>link("file", "Файл", ImportJob::fileName, j -> PATH + "/" + j.id())
                .note(j -> ImportDesk.KINDS.get(j.kind())),
            Column.<ImportJob>text("at", "Когда", j -> Russian.dateTime(j.startedAt(), zone)),
            Column.<ImportJob>text("by", "Кто", ImportJob::by),
            Column.<ImportJob>badge("state", "Итог", ImportPages::badge),
            Column.<ImportJob>number("created", "Новых", ImportJob::created),
            Column.<ImportJob>number("unchanged", "Без изменений", ImportJob::unchanged))
        .empty(Empty.saying("Загрузок ещё не было"));
  }

  private static Badge badge(ImportJob job) {
    return switch (job.state()) {
      case RUNNING -> Badge.info("Идёт").icon("progress");
      case REFUSED -> Badge.bad("Есть ошибки");
      case FAILED -> Badge.bad("Прервалась");
      case DONE ->
          job.problemCount() > 0
              ? Badge.warning("Есть ошибки")
              : job.dryRun() ? Badge.neutral("Проверен") : Badge.good("Загружен");
    };
  }

  @PostMapping(PATH)
  ResponseEntity<Void> start(
      @RequestParam String kind,
      @RequestParam(defaultValue = "true") boolean dryRun,
      @RequestPart("file") MultipartFile file,
      Scope scope) {
    ImportJob job = desk.start(kind, scope, Upload.of(file), dryRun);
    return Done.at(PATH + "/" + job.id(), dryRun ? "Файл проверяется" : "Файл загружается");
  }

  @GetMapping(PATH + "/{id}")
  String one(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    ImportJob job = desk.require(scope, id);
    model.addAttribute(
        Heading.of(job.fileName())
            .under("Загрузка диагностики", PATH)
            .lead(
                ImportDesk.KINDS.get(job.kind())
                    + " · "
                    + Russian.dateTime(job.startedAt(), zone)
                    + " · "
                    + job.by())
            .badge(badge(job)));
    Table<TableRow.Problem> problems = PROBLEMS.at(PATH + "/" + id);
    model.addAttribute("job", job);
    model.addAttribute("table", problems.view(TablePage.cut(job.problems(), problems, query)));
    return "diagnostics/import";
  }

  @GetMapping(PATH + "/{id}/progress")
  Object progress(@PathVariable String id, Scope scope, Model model) {
    ImportJob job = desk.require(scope, id);
    if (job.finished()) {
      return ResponseEntity.noContent().header("HX-Redirect", PATH + "/" + id).build();
    }
    model.addAttribute("job", job);
    return "diagnostics/import :: progress";
  }
}
