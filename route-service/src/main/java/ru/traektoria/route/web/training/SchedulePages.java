package ru.traektoria.route.web.training;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.application.training.ApprovingSchedule;
import ru.traektoria.route.application.training.WatchingSchedule;
import ru.traektoria.route.application.training.WatchingSchedule.Line;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.training.PlannedTraining.Approval;
import ru.traektoria.route.model.training.ScheduleState;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.training.ScheduleTable.Row;

/** График курсов на год: approved by an order, done or not, with which document. */
@Controller
@RequestMapping("/routes/training/schedule")
class SchedulePages {

  private final TrainingDoor door;
  private final WatchingSchedule watching;
  private final ApprovingSchedule approving;
  private final Programmes programmes;
  private final StaffDirectory directory;

  SchedulePages(
      TrainingDoor door,
      WatchingSchedule watching,
      ApprovingSchedule approving,
      Programmes programmes,
      StaffDirectory directory) {
    this.door = door;
    this.watching = watching;
    this.approving = approving;
    this.programmes = programmes;
    this.directory = directory;
  }

  @GetMapping
  Object schedule(TableQuery query, Scope scope, Viewer viewer, Model model) {
    AcademicYear year =
        query.filter("year").map(TrainingDoor::year).orElseGet(() -> AcademicYear.of(door.today()));
    Map<ProgrammeId, String> titles = titles(viewer);
    List<Row> all =
        watching.of(year, scope::covers, door.today()).stream()
            .map(line -> row(line, titles))
            .toList();
    List<Row> rows = all.stream().filter(r -> ScheduleTable.fits(r, query)).toList();
    TablePage<Row> page = TablePage.cut(rows, ScheduleTable.TABLE, query);
    if (query.export()) {
      return TableExport.answer("График курсов " + year, ScheduleTable.FILE, page, door.today());
    }
    boolean over = year.last().isBefore(door.today());
    model.addAttribute(
        Heading.of("График курсов на " + year.label() + " учебный год")
            .under("План КПК", "/routes/training")
            .lead(
                "В показателе считается то, что утверждено приказом; исправили или исключили с"
                    + " причиной — он меняется сразу.")
            .also(Action.link("План КПК", "/routes/training?year=" + year, "timeline")));
    model.addAttribute("tabs", tabs(year));
    model.addAttribute("year", year.toString());
    model.addAttribute("tiles", ScheduleTable.tiles(all, year.toString()));
    model.addAttribute("waiting", over ? 0 : ScheduleTable.count(all, ScheduleState.UNAPPROVED));
    model.addAttribute("table", ScheduleTable.view(page, year.toString()));
    return "routes/schedule";
  }

  @PostMapping
  ResponseEntity<Void> approve(
      @RequestParam String year, @RequestParam(defaultValue = "") String act, Scope scope) {
    Approval approval = new Approval(act, door.today(), Acting.of(scope.viewer()));
    int lines = approving.approve(TrainingDoor.year(year), scope::covers, approval);
    return Done.here(
        lines == 0
            ? "Новых строк нет: график уже утверждён"
            : "Утверждено: " + Russian.count(lines, "строка", "строки", "строк"));
  }

  private Row row(Line line, Map<ProgrammeId, String> titles) {
    ProgrammeId programme = line.plan().content().programme();
    return new Row(
        line,
        directory.name(line.plan().teacher().value()),
        line.organisation() == null ? "без организации" : directory.shortName(line.organisation()),
        programme == null ? null : titles.get(programme));
  }

  private Map<ProgrammeId, String> titles(Viewer viewer) {
    return programmes.seenIn(viewer.municipality().orElse(null)).stream()
        .collect(Collectors.toMap(p -> p.state().id(), p -> p.state().title()));
  }

  private List<Tab> tabs(AcademicYear chosen) {
    AcademicYear now = AcademicYear.of(door.today());
    return Stream.of(now.previous(), now, now.next())
        .map(
            year ->
                Tab.of(year.label(), "/routes/training/schedule?year=" + year, year.equals(chosen)))
        .toList();
  }
}
