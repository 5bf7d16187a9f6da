package ru.traektoria.mentoring.web.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.mentoring.application.print.MentoringForm;
import ru.traektoria.mentoring.application.report.IndicatorValues.Indicator;
import ru.traektoria.mentoring.application.report.ReportingAdaptation;
import ru.traektoria.mentoring.application.report.ReportingAdaptation.Report;
import ru.traektoria.mentoring.model.plan.PlanItem;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.mentoring.web.Words;
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

  private static final Map<String, String> NAMES =
      Map.of(
          "T2.6", "Доля молодых педагогов",
          "T2.7", "Доля молодых педагогов, охваченных мероприятиями",
          "T2.8", "Доля педагогов, участвующих в наставничестве",
          "T2.9", "Доля организаций, реализующих целевую модель наставничества",
          "P2.4", "Доля молодых специалистов, закреплённых за наставниками");
  private static final List<String> ORDER = List.of("T2.6", "T2.7", "T2.8", "T2.9", "P2.4");

  private final ReportingAdaptation reporting;
  private final PrintDesk desk;
  private final StaffDirectory directory;
  private final Views views;

  ReportPages(
      ReportingAdaptation reporting, PrintDesk desk, StaffDirectory directory, Views views) {
    this.reporting = reporting;
    this.desk = desk;
    this.directory = directory;
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
    model.addAttribute("indicators", indicators(report));
    model.addAttribute("counts", counts(report));
    model.addAttribute("items", items(report));
    model.addAttribute("gatherings", gatherings(report));
    model.addAttribute("outcomes", outcomes(report));
    model.addAttribute("programme", programme(report));
    model.addAttribute("plan", plan(report));
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
    once.put("программа", programme(report));
    once.put("план", plan(report));
    once.put("исходы", outcomes(report));
    once.put("сегодня", Russian.date(views.today()));
    Map<String, List<Map<String, String>>> tables =
        Map.of(
            "показатели", indicators(report),
            "числа", counts(report),
            "пункты", items(report),
            "занятия", gatherings(report));
    return new Sheet(
        MentoringForm.REPORT,
        municipality,
        "Отчёт об адаптации " + report.year(),
        new FillingTemplate.Words(once, tables));
  }

  private static List<Map<String, String>> indicators(Report report) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String code : ORDER) {
      Indicator known =
          report.indicators().stream()
              .filter(one -> one.code().equals(code))
              .findFirst()
              .orElse(null);
      boolean there = known != null && known.value() != null;
      rows.add(
          Map.of(
              "код",
              code,
              "показатель",
              NAMES.get(code),
              "значение",
              there ? Russian.percent(known.value()) : "нет данных",
              "доля",
              there ? share(known) : ""));
    }
    return rows;
  }

  private static String share(Indicator one) {
    return one.numerator() == null || one.denominator() == null
        ? ""
        : Russian.of(one.numerator().longValue(), one.denominator().longValue());
  }

  private static List<Map<String, String>> counts(Report report) {
    return report.counts().entrySet().stream()
        .map(one -> Map.of("что", one.getKey(), "сколько", Russian.number(one.getValue())))
        .toList();
  }

  private List<Map<String, String>> items(Report report) {
    List<Map<String, String>> rows = new ArrayList<>();
    if (report.plan() != null) {
      for (PlanItem item : report.plan().content().items()) {
        rows.add(
            Map.of(
                "номер", Integer.toString(rows.size() + 1),
                "мероприятие", item.text(),
                "срок", "до " + Russian.date(item.due()),
                "отметка", mark(item)));
      }
    }
    return rows;
  }

  private String mark(PlanItem item) {
    if (item.done()) {
      return "выполнено " + Russian.shortDate(item.doneOn());
    }
    return item.lateOn(views.today()) ? "просрочено" : "";
  }

  private static List<Map<String, String>> gatherings(Report report) {
    return report.gatherings().stream()
        .map(
            one ->
                Map.of(
                    "дата", Russian.date(one.on()),
                    "тема", one.title().isBlank() ? "Занятие" : one.title(),
                    "участников", Russian.number(one.attended().size())))
        .toList();
  }

  private static String outcomes(Report report) {
    return report.outcomes().isEmpty()
        ? "в этом году наставничество ещё не завершали"
        : report.outcomes().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> Words.outcome(one.getKey()).text() + ": " + one.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String programme(Report report) {
    return report.programme() == null
        ? "не утверждена"
        : report.programme().title()
            + ", версия "
            + report.programme().number()
            + ", № "
            + report.programme().documentNumber()
            + " от "
            + Russian.date(report.programme().approvedOn());
  }

  private static String plan(Report report) {
    if (report.plan() == null) {
      return "плана на год нет";
    }
    String done = Russian.of(report.plan().done(), report.plan().content().items().size());
    return report.plan().content().title()
        + (report.plan().approved() ? "" : " (не утверждён)")
        + ", выполнено "
        + done;
  }
}
