package ru.traektoria.monitoring.report.web.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.ReportingYear;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.monitoring.frozen.NumberedSnapshots;
import ru.traektoria.monitoring.programme.application.Programmes;
import ru.traektoria.monitoring.report.application.BuildingReports;
import ru.traektoria.monitoring.report.application.Reports;
import ru.traektoria.monitoring.report.application.Reports.Order;
import ru.traektoria.monitoring.report.model.Report;
import ru.traektoria.monitoring.report.model.ReportKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;

/** Новый отчёт: what to build, on which numbers. */
@Controller
@RequestMapping(ReportsPages.PATH)
class NewReportPages {

  private final Reports reports;
  private final BuildingReports building;
  private final Shelves shelves;
  private final Programmes programmes;
  private final NumberedSnapshots snapshots;
  private final CycleChoices choices;
  private final Grounds grounds;

  NewReportPages(
      Reports reports,
      BuildingReports building,
      Shelves shelves,
      Programmes programmes,
      NumberedSnapshots snapshots,
      CycleChoices choices,
      Grounds grounds) {
    this.reports = reports;
    this.building = building;
    this.shelves = shelves;
    this.programmes = programmes;
    this.snapshots = snapshots;
    this.choices = choices;
    this.grounds = grounds;
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
            .under("Отчёты", ReportsPages.PATH)
            .lead(ground.year().label() + " учебный год."),
        List.of(Part.of("Что построить").form(form(chosen, note, programme, window, ground))));
  }

  private Form form(ReportKind kind, String note, String programme, String window, Ground ground) {
    List<Option> kinds =
        Arrays.stream(ReportKind.values()).map(k -> Option.of(k.name(), k.title())).toList();
    List<Option> notes =
        shelves.notes().of(ground.municipality(), ground.year().toString()).stream()
            .map(n -> Option.of(n.id(), n.state().title()))
            .toList();
    List<Option> bound =
        programmes.of(ground.municipality()).stream()
            .map(p -> Option.of(p.id(), p.state().latest().passport().title()))
            .toList();
    return Form.creating("report", ground.at(ReportsPages.PATH), "Построить отчёт")
        .fields(
            Fields.select("kind", "Вид отчёта", kinds).required().value(kind),
            Fields.text("title", "Название").hint("Пусто — по виду отчёта.").with("maxlength", 150),
            onWindow(ground).value(window),
            Fields.select(
                    "organisation", "Организация", grounds.organisations(ground.municipality()))
                .hint("Для справки организации: её прочитают руководитель и заместитель.")
                .with("placeholder", "Весь муниципалитет"),
            Fields.select("note", "По справке", notes)
                .hint("Её разделы войдут в отчёт.")
                .value(note)
                .with("placeholder", "Без справки"),
            Fields.select("programme", "По программе", bound)
                .hint("Её ожидаемые результаты войдут в отчёт.")
                .value(programme)
                .with("placeholder", "Без программы"),
            Fields.select("table", "Таблица", choices.tracks(ground.municipality()))
                .with("placeholder", "Все таблицы"));
  }

  /** Without a choice a closed year's own window, in an open one the numbers of today. */
  private Field onWindow(Ground ground) {
    Field field =
        Fields.select(
            "window",
            "На числах окна",
            choices.windows(ground.municipality(), ground.year().toString()));
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
    return Done.at(ReportsPages.PATH + "/" + ordered.id(), "Отчёт строится");
  }
}
