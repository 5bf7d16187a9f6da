package ru.traektoria.monitoring.report.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.frozen.FrozenTables;
import ru.traektoria.monitoring.frozen.NumberedSnapshots;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.report.application.BuildingReports;
import ru.traektoria.monitoring.report.application.Reports;
import ru.traektoria.monitoring.report.application.Reports.Order;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.model.ReportKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
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
  private final BuildingReports building;
  private final Shelves shelves;
  private final Programmes programmes;
  private final FrozenTables frozen;
  private final NumberedSnapshots snapshots;
  private final YearNumbers numbers;
  private final Grounds grounds;
  private final Clock clock;

  ReportsPages(
      Reports reports,
      BuildingReports building,
      Shelves shelves,
      Programmes programmes,
      FrozenTables frozen,
      NumberedSnapshots snapshots,
      YearNumbers numbers,
      Grounds grounds,
      Clock clock) {
    this.snapshots = snapshots;
    this.reports = reports;
    this.building = building;
    this.shelves = shelves;
    this.programmes = programmes;
    this.frozen = frozen;
    this.numbers = numbers;
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
            .sorted(Comparator.comparing((Stored<Report> r) -> r.state().askedAt()).reversed())
            .toList();
    Table<Stored<Report>> table = table();
    return Sheet.page(
        model,
        Heading.of("Отчёты")
            .under("Главная", "/")
            .under("Управленческий цикл", ground.at("/monitoring/cycle"))
            .lead("Word, PDF и таблицы из шаблонов муниципалитета; числа — из замороженного окна.")
            .action(Action.link("Построить отчёт", ground.at(PATH + "/new"), "plus"))
            .also(Action.link("Шаблоны", "/monitoring/print-template", "file-text")),
        List.of(
            Part.of("Отчёты муниципалитета").table(table.view(TablePage.cut(all, table, query)))));
  }

  @GetMapping("/new")
  String begin(
      @RequestParam(required = false) ReportKind kind,
      @RequestParam(required = false) String note,
      @RequestParam(required = false) String programme,
      @RequestParam(required = false) String window,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    ReportKind chosen = kind != null ? kind : note != null ? ReportKind.NOTE : null;
    return Sheet.page(
        model,
        Heading.of("Новый отчёт")
            .under("Главная", "/")
            .under("Отчёты", PATH)
            .lead(ground.year().label() + " учебный год."),
        List.of(Part.of("Что построить").form(form(chosen, note, programme, window, ground))));
  }

  private Form form(ReportKind kind, String note, String programme, String window, Ground ground) {
    List<Option> kinds =
        Arrays.stream(ReportKind.values()).map(k -> Option.of(k.name(), k.title())).toList();
    List<Option> windows =
        frozen.of(ground.municipality()).stream()
            .filter(w -> w.year().toString().equals(ground.year().toString()))
            .map(w -> Option.of(w.id(), "№ " + w.number() + ", " + w.name()))
            .toList();
    List<Option> notes =
        shelves.notes().of(ground.municipality(), ground.year().toString()).stream()
            .map(n -> Option.of(n.id(), n.state().title()))
            .toList();
    List<Option> bound =
        programmes.of(ground.municipality()).stream()
            .map(p -> Option.of(p.id(), p.state().latest().passport().title()))
            .toList();
    List<Option> tables =
        numbers.tracks(ground.municipality()).entrySet().stream()
            .map(t -> Option.of(t.getKey(), t.getValue()))
            .toList();
    return Form.creating("report", ground.at(PATH), "Построить отчёт")
        .fields(
            Fields.select("kind", "Вид отчёта", kinds).required().value(kind),
            Fields.text("title", "Название").hint("Пусто — по виду отчёта.").with("maxlength", 150),
            onWindow(windows, ground).value(window),
            Fields.select("note", "По справке", notes)
                .hint("Её разделы войдут в отчёт.")
                .value(note)
                .with("placeholder", "Без справки"),
            Fields.select("programme", "По программе", bound)
                .hint("Её ожидаемые результаты войдут в отчёт.")
                .value(programme)
                .with("placeholder", "Без программы"),
            Fields.select("table", "Таблица", tables).with("placeholder", "Все таблицы"));
  }

  /** Without a choice a closed year's own window, in an open one the numbers of today. */
  private Field onWindow(List<Option> windows, Ground ground) {
    Field field = Fields.select("window", "На числах окна", windows);
    return snapshots
        .closed(ground.municipality(), ReportingYear.of(ground.year()))
        .map(
            closed ->
                field
                    .hint("Год закрыт: без выбора отчёт стоит на окне закрытия.")
                    .with("placeholder", "Окно закрытия, № " + closed.number()))
        .orElseGet(
            () ->
                field
                    .hint("Пусто — сегодняшние числа будут заморожены под новым номером.")
                    .with("placeholder", "Сегодняшние"));
  }

  @PostMapping
  ResponseEntity<Void> order(
      @ModelAttribute Order order,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Report> ordered =
        reports.order(key, ground.municipality(), ground.year(), order, scope.viewer().name());
    if (ordered.version() == 1) {
      building.start(ordered.id());
    }
    return Done.at(PATH + "/" + ordered.id(), "Отчёт строится");
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
}
