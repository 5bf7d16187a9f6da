package ru.traektoria.route.web.training;

import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.training.PlanningTraining;
import ru.traektoria.route.application.training.TrainingChart.Chart;
import ru.traektoria.route.application.training.TrainingChart.Line;
import ru.traektoria.route.model.training.YearlyRate;
import ru.traektoria.route.web.training.TrainingTable.Row;

/** План КПК: three years of everybody, the required rate of a year and what is missing. */
@Controller
@RequestMapping("/routes/training")
class TrainingPages {

  private final TrainingDoor door;
  private final PlanningTraining planning;
  private final StaffDirectory directory;

  TrainingPages(TrainingDoor door, PlanningTraining planning, StaffDirectory directory) {
    this.door = door;
    this.planning = planning;
    this.directory = directory;
  }

  @GetMapping
  Object chart(TableQuery query, Scope scope, Model model) {
    Chart chart = door.chart(scope);
    AcademicYear year = chosen(chart, query);
    List<Row> all = chart.lines().stream().map(this::row).toList();
    List<Row> rows = all.stream().filter(r -> TrainingTable.fits(r, year, query)).toList();
    Table<Row> table = TrainingTable.over(chart.years(), year, query.export());
    TablePage<Row> page = TablePage.cut(rows, table, query);
    if (query.export()) {
      return TableExport.answer("План КПК", table, page, door.today());
    }
    model.addAttribute(
        Heading.of("План КПК")
            .under("Курсы", "/routes/courses")
            .lead(
                "Перспективный план на три года: у кого когда заканчиваются 36 месяцев и что"
                    + " запланировано.")
            .action(
                Action.link(
                    "График на " + year.label(),
                    "/routes/training/schedule?year=" + year,
                    "clipboard-check"))
            .also(Action.link("Отчёт за полугодие", "/routes/training/report", "report"))
            .also(Action.link("Радар КПК", "/routes/radar", "calendar-due")));
    model.addAttribute("tabs", tabs(chart, year));
    model.addAttribute("tiles", tiles(chart, year));
    model.addAttribute("fill", fill(chart, year));
    model.addAttribute(
        "table",
        TrainingTable.view(table, page, all, year)
            .bulk(
                Row::id,
                Action.post(
                    "Включить выбранных в план " + year.label(),
                    "/routes/training/plan?year=" + year)));
    return "routes/training";
  }

  /** Puts the chosen teachers into the plan. */
  @PostMapping("/plan")
  ResponseEntity<Void> plan(
      @RequestParam String year, @RequestParam(defaultValue = "") Set<String> ids, Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    List<Line> lines =
        door.chart(scope).lines().stream().filter(l -> ids.contains(l.teacher().id())).toList();
    return told(planning.planAll(lines, of, door.today()));
  }

  /** Puts everybody whose КПК ends in the year into its plan. */
  @PostMapping("/fill")
  ResponseEntity<Void> fill(@RequestParam String year, Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    List<Line> lines = door.chart(scope).lines().stream().filter(l -> l.uncared(of)).toList();
    return told(planning.planAll(lines, of, door.today()));
  }

  private static ResponseEntity<Void> told(int added) {
    return Done.here(
        added == 0
            ? "Новых строк в плане нет: все уже включены или обучены"
            : "В план включено: " + Russian.count(added, "педагог", "педагога", "педагогов"));
  }

  private static AcademicYear chosen(Chart chart, TableQuery query) {
    String asked = query.filter("year").orElse("");
    return chart.years().stream()
        .filter(year -> year.toString().equals(asked))
        .findFirst()
        .orElse(chart.years().get(0));
  }

  private Row row(Line line) {
    String place = line.teacher().organisation();
    return new Row(
        line, place == null ? "без организации" : directory.shortName(place), door.today());
  }

  private static List<Tab> tabs(Chart chart, AcademicYear chosen) {
    return chart.years().stream()
        .map(
            year ->
                Tab.of(year.label(), "/routes/training?year=" + year, year.equals(chosen))
                    .count(chart.lines().stream().filter(line -> line.due().equals(year)).count()))
        .toList();
  }

  private static Action fill(Chart chart, AcademicYear year) {
    long uncared = chart.lines().stream().filter(line -> line.uncared(year)).count();
    return uncared == 0
        ? null
        : Action.post(
                "Включить в план всех по сроку: " + Russian.number(uncared),
                "/routes/training/fill?year=" + year)
            .icon("plus")
            .confirm("Включить в план всех, у кого срок подходит? Месяц можно изменить потом.");
  }

  private static List<Tile> tiles(Chart chart, AcademicYear year) {
    YearlyRate rate = chart.rate(year);
    long uncared = chart.lines().stream().filter(line -> line.uncared(year)).count();
    String at = "/routes/training?year=" + year + "&state=";
    return List.of(
        Tile.of("Обучены в " + year.label(), rate.done(), rate.teachers()).href(at + "done"),
        Tile.of("В плане, ещё не обучены", rate.planned(), rate.teachers()).href(at + "planned"),
        Tile.of("Срок подходит, не в плане", uncared, rate.teachers())
            .href(at + "uncared")
            .tone(uncared > 0 ? Tone.WARNING : Tone.NEUTRAL),
        Tile.value("Не хватает до 30 % в год", Russian.number(rate.missing()))
            .hint(
                "Нужно %s, чтобы за три года прошли все — %s"
                    .formatted(
                        Russian.number(rate.required()), Russian.number(rate.neededForAll())))
            .tone(rate.missing() > 0 ? Tone.BAD : Tone.GOOD));
  }
}
