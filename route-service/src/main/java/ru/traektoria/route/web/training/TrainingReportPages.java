package ru.traektoria.route.web.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.training.TrainingReport;
import ru.traektoria.route.application.training.TrainingReport.Line;
import ru.traektoria.route.application.training.TrainingReport.Report;
import ru.traektoria.route.model.training.TrainingPeriod;
import ru.traektoria.route.model.training.TrainingPeriod.Calendar;

/** Отчёт за полугодие (S2 task 4): by organisation, in all, on A4 and in a file. */
@Controller
class TrainingReportPages {

  /** A line with its name; the total is the last. */
  record Row(String name, Line line) {}

  private static final Table<Row> TABLE =
      Table.of(
          "training-report",
          "/routes/training/report",
          Column.<Row>text("name", "Организация", Row::name),
          Column.<Row>number("teachers", "Педагогов", r -> r.line().teachers()),
          Column.<Row>number("training", "Прошли КПК", r -> r.line().training())
              .note(r -> Russian.share(r.line().training(), r.line().teachers())),
          Column.<Row>number("retraining", "Переподготовка", r -> r.line().retraining()),
          Column.<Row>number("priority", "Приоритетные программы", r -> r.line().priority()),
          Column.<Row>number("planning", "Планируют до конца года", r -> r.line().planning())
              .note(
                  r ->
                      Russian.share(r.line().planning(), r.line().teachers())
                          + ", по заявкам "
                          + Russian.number(r.line().requested())),
          Column.<Row>number("covered", "КПК за три года", r -> r.line().covered())
              .note(r -> Russian.share(r.line().covered(), r.line().teachers())));

  private final TrainingReport reports;
  private final TrainingDoor door;
  private final StaffDirectory directory;

  TrainingReportPages(TrainingReport reports, TrainingDoor door, StaffDirectory directory) {
    this.reports = reports;
    this.door = door;
    this.directory = directory;
  }

  @GetMapping("/routes/training/report")
  Object page(
      @RequestParam(defaultValue = "") String period, TableQuery query, Scope scope, Model model) {
    Report report =
        reports.of(period(period), query.date("asOf").orElse(null), scope::covers, door.today());
    List<Row> rows = rows(report, query.filter("kind").orElse(null));
    TablePage<Row> page = TablePage.of(rows, rows.size(), query);
    if (query.export()) {
      return TableExport.answer("КПК за полугодие", TABLE, page, door.today());
    }
    boolean plans = !scope.viewer().has(Role.OFFICIAL);
    Heading heading =
        Heading.of("Повышение квалификации: " + report.period().label())
            .under(plans ? "План КПК" : "Главная", plans ? "/routes/training" : "/")
            .lead(
                "Показано на "
                    + Russian.date(report.asOf())
                    + ". Педагог считается один раз, сколько бы курсов ни прошёл. «Планируют» —"
                    + " по заявкам, открытым в этот день, и плану КПК на этот день.");
    model.addAttribute(
        report.running() ? heading.badge(Badge.info("Полугодие ещё идёт")) : heading);
    model.addAttribute("tiles", tiles(report.total()));
    model.addAttribute(
        "table", TABLE.view(page).filters(periods(), Fields.date("asOf", "На дату"), kinds()));
    return "routes/register";
  }

  /** The period of an address; the calendar half of today for anything else. */
  private TrainingPeriod period(String code) {
    try {
      return TrainingPeriod.parse(code);
    } catch (IllegalArgumentException nonsense) {
      return TrainingPeriod.of(Calendar.CALENDAR, door.today());
    }
  }

  private List<Row> rows(Report report, String kind) {
    List<Row> rows = new ArrayList<>();
    report.lines().stream()
        .filter(line -> kind == null || kind.equals(line.kind()))
        .map(line -> new Row(name(line), line))
        .forEach(rows::add);
    if (kind == null && rows.size() > 1) {
      rows.add(new Row("Всего", report.total()));
    }
    return rows;
  }

  private String name(Line line) {
    return line.organisation() == null
        ? "Без организации"
        : directory.shortName(line.organisation());
  }

  private static List<Tile> tiles(Line total) {
    return List.of(
        Tile.of("Прошли КПК за полугодие", total.training(), total.teachers()),
        Tile.of("Планируют до конца года", total.planning(), total.teachers()),
        Tile.of("Обучены за последние три года", total.covered(), total.teachers()));
  }

  private ru.traektoria.portal.form.Field periods() {
    List<Option> options =
        Stream.of(Calendar.CALENDAR, Calendar.ACADEMIC)
            .flatMap(calendar -> TrainingPeriod.recent(calendar, door.today()).stream())
            .map(p -> Option.of(p.toString(), Russian.capital(p.label())))
            .toList();
    return Fields.select("period", "Полугодие", options);
  }

  private static ru.traektoria.portal.form.Field kinds() {
    return Fields.select(
        "kind",
        "Вид организации",
        List.of(
            Option.of("SCHOOL", "Школы"),
            Option.of("KINDERGARTEN", "Детские сады"),
            Option.of("ADDITIONAL", "Дополнительное образование"),
            Option.of("OTHER", "Другие")));
  }
}
