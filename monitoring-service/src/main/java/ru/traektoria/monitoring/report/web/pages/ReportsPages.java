package ru.traektoria.monitoring.report.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.report.application.Reports;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Отчёты: what has been built, and the form to build one. */
@Controller
@RequestMapping(ReportsPages.PATH)
class ReportsPages {

  static final String PATH = "/monitoring/reports";

  private final Reports reports;
  private final Grounds grounds;
  private final Clock clock;

  ReportsPages(Reports reports, Grounds grounds, Clock clock) {
    this.reports = reports;
    this.grounds = grounds;
    this.clock = clock;
  }

  private Table<Stored<Report>> table() {
    return Table.of(
            "reports",
            PATH,
            Column.<Stored<Report>>link(
                    "title", "Отчёт", r -> r.state().title(), r -> PATH + "/" + r.id())
                .note(r -> r.state().kind().title()),
            Column.<Stored<Report>>text(
                "year", "Учебный год", r -> r.state().year().replace('-', '/')),
            Column.<Stored<Report>>text("window", "Числа", r -> window(r.state())),
            Column.<Stored<Report>>text(
                "at", "Заказан", r -> Russian.dateTime(r.state().askedAt(), clock.getZone())),
            Column.<Stored<Report>>badge("state", "Состояние", r -> state(r.state())))
        .empty(
            Empty.saying("Отчётов пока нет")
                .advice("Отчёт стоит на замороженных числах и больше не меняется."));
  }

  /** A school reads notes of its own alone; who sees the municipality reads all of it. */
  static boolean reads(Scope scope, Report report) {
    return scope.organisation().isEmpty()
        || scope.organisation().get().equals(report.organisation());
  }

  static String window(Report report) {
    return report.window() == null ? "ещё не сняты" : "окно № " + report.window().number();
  }

  static Badge state(Report report) {
    String text = Russian.capital(report.state().title());
    return switch (report.state()) {
      case QUEUED, BUILDING -> Badge.info(text).icon("hourglass");
      case READY -> Badge.good(text);
      case CANCELLED -> Badge.neutral(text);
      case FAILED -> Badge.bad(text);
    };
  }

  @GetMapping
  String list(@ModelAttribute Grounds.Asking asking, TableQuery query, Scope scope, Model model) {
    Ground ground = grounds.of(asking, scope);
    boolean edits = scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL);
    List<Stored<Report>> all =
        reports.of(ground.municipality()).stream()
            .filter(r -> edits || r.state().state() == Report.State.READY)
            .filter(r -> reads(scope, r.state()))
            .sorted(Comparator.comparing((Stored<Report> r) -> r.state().askedAt()).reversed())
            .toList();
    Table<Stored<Report>> table = table();
    boolean school = scope.organisation().isPresent();
    return Sheet.page(
        model,
        school ? ofSchool() : ofTown(ground),
        List.of(
            Part.of(school ? "Справки организации" : "Отчёты муниципалитета")
                .table(table.view(TablePage.cut(all, table, query)))));
  }

  @PostMapping("/{id}/publish")
  ResponseEntity<Void> publish(
      @PathVariable String id,
      @RequestParam(required = false) LocalDate on,
      @RequestParam(required = false) String address,
      IfMatch match,
      Scope scope) {
    String where = address == null ? null : address.strip();
    reports.publish(
        id, scope.municipality().orElse(null), match.version(), new Report.Publication(on, where));
    return Done.here("Публикация записана");
  }

  @PostMapping("/{id}/cancel")
  ResponseEntity<Void> cancel(@PathVariable String id, Scope scope) {
    String town = scope.municipality().orElse(null);
    reports.cancel(id, town, reports.get(id, town).version());
    return Done.here("Отчёт отменён");
  }

  private static Heading ofSchool() {
    return Heading.of("Отчёты")
        .under("Главная", "/")
        .lead("Справки о вашей организации, которые подготовила методическая служба.");
  }

  private static Heading ofTown(Ground ground) {
    return Heading.of("Отчёты")
        .under("Главная", "/")
        .under("Управленческий цикл", ground.at("/monitoring/cycle"))
        .lead("Word, PDF и таблицы из шаблонов муниципалитета; числа — из замороженного окна.")
        .action(Action.link("Построить отчёт", ground.at(PATH + "/new"), "plus"))
        .also(Action.link("Шаблоны", "/monitoring/print-template", "file-text"));
  }
}
