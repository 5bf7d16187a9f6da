package ru.traektoria.mentoring.web.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.application.report.ReportingAdaptation;
import ru.traektoria.mentoring.application.report.ReportingAdaptation.Report;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;

/** Отчёт о реализации программы адаптации и развития молодых учителей (S3, табл. 2). */
@Controller
@RequestMapping("/mentoring/report")
class ReportPages {

  private final ReportingAdaptation reporting;
  private final PrintDesk desk;
  private final StaffDirectory directory;
  private final ReportRows rows;
  private final Views views;

  ReportPages(
      ReportingAdaptation reporting,
      PrintDesk desk,
      StaffDirectory directory,
      ReportRows rows,
      Views views) {
    this.reporting = reporting;
    this.desk = desk;
    this.directory = directory;
    this.rows = rows;
    this.views = views;
  }

  @GetMapping
  String show(Scope scope, Model model) {
    Report report = reporting.of(scope);
    model.addAttribute(
        Heading.of("Отчёт об адаптации молодых педагогов")
            .under("Наставничество", "/mentoring/pairs")
            .lead(report.year().label() + " учебный год, на сегодня; без имён.")
            .action(Action.link("Word", "/mentoring/report/print.docx", "download"))
            .also(Action.link("PDF", "/mentoring/report/print.pdf", "printer")));
    model.addAttribute("indicators", rows.indicators(report));
    model.addAttribute("counts", rows.counts(report));
    model.addAttribute("items", rows.items(report));
    model.addAttribute("gatherings", rows.gatherings(report));
    model.addAttribute("outcomes", rows.outcomes(report));
    model.addAttribute("programme", rows.programme(report));
    model.addAttribute("plan", rows.plan(report));
    return "mentoring/report";
  }

  @GetMapping("/print.docx")
  ResponseEntity<byte[]> docx(Scope scope) {
    return desk.docx(sheet(scope));
  }

  @GetMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(Scope scope) {
    return desk.pdf(sheet(scope));
  }

  private Sheet sheet(Scope scope) {
    Report report = reporting.of(scope);
    String municipality = scope.viewer().municipality().orElse("");
    Map<String, String> once = new HashMap<>();
    once.put(
        "муниципалитет",
        directory.find(municipality).map(entry -> entry.name()).orElse("Муниципалитет"));
    once.put("год", report.year().label());
    once.put("программа", rows.programme(report));
    once.put("план", rows.plan(report));
    once.put("исходы", rows.outcomes(report));
    once.put("сегодня", Russian.date(views.today()));
    Map<String, List<Map<String, String>>> tables =
        Map.of(
            "показатели", rows.indicators(report),
            "числа", rows.counts(report),
            "пункты", rows.items(report),
            "занятия", rows.gatherings(report));
    return new Sheet(
        MentoringForm.REPORT,
        municipality,
        "Отчёт об адаптации " + report.year(),
        new FillingTemplate.Words(once, tables));
  }
}
