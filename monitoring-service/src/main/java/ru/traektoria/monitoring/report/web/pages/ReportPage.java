package ru.traektoria.monitoring.report.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.report.application.Reports;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.table.TableQuery;

/** Один отчёт: its progress, its files, its numbers, and what has changed after it. */
@Controller
@RequestMapping(ReportsPages.PATH + "/{id}")
class ReportPage {

  private final Reports reports;
  private final Shelves shelves;
  private final ReportNumbers numbers;
  private final AttentionPart attention;
  private final FileAnswers files;
  private final Asked asked;

  ReportPage(
      Reports reports,
      Shelves shelves,
      ReportNumbers numbers,
      AttentionPart attention,
      FileAnswers files,
      Asked asked) {
    this.reports = reports;
    this.shelves = shelves;
    this.numbers = numbers;
    this.attention = attention;
    this.files = files;
    this.asked = asked;
  }

  @GetMapping
  String show(@PathVariable String id, TableQuery query, Scope scope, Model model) {
    Stored<Report> stored = report(id, scope);
    Report report = stored.state();
    model.addAttribute("report", report);
    model.addAttribute("progress", ReportsPages.PATH + "/" + id + "/progress");
    List<Part> parts = new ArrayList<>();
    if (report.state() == Report.State.READY) {
      parts.add(files(stored, scope));
      parts.addAll(texts(report));
      parts.addAll(attention.of(report));
      parts.add(numbers.of(id, report, query, scope));
    }
    Sheet.page(model, heading(id, report, scope), parts);
    return "monitoring/cycle/report";
  }

  private Stored<Report> report(String id, Scope scope) {
    Stored<Report> stored = reports.get(id, scope.municipality().orElse(null));
    boolean edits = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
    boolean mine = ReportsPages.reads(scope, stored.state());
    if (!mine || !edits && stored.state().state() != Report.State.READY) {
      throw Problems.notFound("Отчёт", id);
    }
    return stored;
  }

  private static Heading heading(String id, Report report, Scope scope) {
    Heading heading =
        Heading.of(report.title())
            .under("Главная", "/")
            .under("Отчёты", ReportsPages.PATH)
            .badge(ReportsPages.state(report))
            .lead(
                report.kind().title()
                    + ", "
                    + report.year().replace('-', '/')
                    + " учебный год. Числа: "
                    + ReportsPages.window(report)
                    + ".");
    return report.running()
        ? heading.action(
            Action.post("Остановить построение", ReportsPages.PATH + "/" + id + "/cancel")
                .confirm("Остановить построение отчёта?"))
        : heading;
  }

  private Part files(Stored<Report> stored, Scope scope) {
    Report report = stored.state();
    String path = ReportsPages.PATH + "/" + stored.id();
    Part part = Part.of("Файлы");
    for (Attachment file : report.files()) {
      part.item(
          Item.of(file.name())
              .note(Russian.number(Math.max(1, file.size() / 1024)) + " КБ")
              .href(path + "/files/" + file.id()));
    }
    if (report.publication() != null) {
      part.item(
          Item.of("Опубликован " + Russian.date(report.publication().on()))
              .note(report.publication().address())
              .href(report.publication().address()));
    }
    boolean edits = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
    return edits
        ? part.form(
            Form.changing("publish", path + "/publish", stored.version(), "Записать публикацию")
                .folded("Записать, где опубликован")
                .fields(
                    Fields.date("on", "Дата").required().value(asked.today()),
                    Fields.text("address", "Адрес").required().with("maxlength", 500)))
        : part;
  }

  private List<Part> texts(Report report) {
    if (report.note() == null) {
      return List.of();
    }
    Note note = shelves.notes().get(report.note(), report.municipality()).state();
    List<Part> parts = new ArrayList<>();
    for (Section section : note.kind().sections()) {
      if (!note.text(section).isBlank()) {
        parts.add(Part.of(section.title()).text(note.text(section)));
      }
    }
    return parts;
  }

  /** Asked every second while the report is built. */
  @GetMapping("/progress")
  Object progress(@PathVariable String id, Scope scope, Model model) {
    Report report = report(id, scope).state();
    if (!report.running()) {
      return ResponseEntity.noContent().header("HX-Redirect", ReportsPages.PATH + "/" + id).build();
    }
    model.addAttribute("report", report);
    model.addAttribute("progress", ReportsPages.PATH + "/" + id + "/progress");
    return "monitoring/cycle/report-progress :: building";
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(report(id, scope).state().files(), file);
  }
}
