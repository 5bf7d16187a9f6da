package ru.traektoria.route.web.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.training.PlanningTraining;
import ru.traektoria.route.application.training.PlanningTraining.Wish;
import ru.traektoria.route.application.training.TrainingChart.Chart;
import ru.traektoria.route.application.training.TrainingChart.Line;
import ru.traektoria.route.application.training.TrainingReport;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.model.training.PlannedTraining.Content;
import ru.traektoria.route.model.training.TrainingPeriod;
import ru.traektoria.route.model.training.YearlyRate;
import ru.traektoria.route.web.Acting;

/** План КПК и отчёт за полугодие for machines. */
@RestController
@RequestMapping("/api/v1/routes/training")
@Tag(name = "План КПК")
class TrainingController {

  private final TrainingDoor door;
  private final PlanningTraining planning;
  private final TrainingReport reports;

  TrainingController(TrainingDoor door, PlanningTraining planning, TrainingReport reports) {
    this.door = door;
    this.planning = planning;
    this.reports = reports;
  }

  /** A teacher of the chart in one year. */
  record LineView(
      String teacher,
      String organisation,
      LocalDate lastOn,
      LocalDate until,
      String due,
      LocalDate doneOn,
      LocalDate plannedFor) {}

  /** The chart of one year with its rate. */
  record ChartView(
      String year,
      int teachers,
      int done,
      int planned,
      int required,
      int missing,
      List<LineView> lines) {}

  /** How many were put into the plan. */
  record FilledView(int added) {}

  /** What is planned; a reason is needed once the line is there. */
  record PlanBody(LocalDate month, ProgrammeId programme, String reason) {}

  @GetMapping
  @Operation(summary = "План КПК учебного года: year=2026-27")
  ChartView chart(@RequestParam(required = false) String year, Scope scope) {
    AcademicYear of =
        Optional.ofNullable(year)
            .map(TrainingDoor::year)
            .orElseGet(() -> AcademicYear.of(door.today()));
    Chart chart = door.chart(scope);
    YearlyRate rate = chart.rate(of);
    return new ChartView(
        of.toString(),
        rate.teachers(),
        rate.done(),
        rate.planned(),
        rate.required(),
        rate.missing(),
        chart.lines().stream().map(line -> view(line, of)).toList());
  }

  @PutMapping("/{teacher}/{year}")
  @Operation(summary = "Запланировать КПК педагога или исправить план; If-Match: \"0\" для новой")
  ResponseEntity<PlannedTraining> plan(
      @PathVariable String teacher,
      @PathVariable String year,
      @RequestBody PlanBody body,
      IfMatch match,
      Scope scope) {
    Stored<PlannedTraining> line =
        planning.plan(
            new TeacherId(teacher),
            door.teacher(scope, teacher),
            TrainingDoor.year(year),
            match.version(),
            new Wish(
                new Content(body.month(), body.programme()),
                body.reason(),
                Acting.of(scope.viewer()),
                door.today()));
    return Etags.ok(line.version(), line.state());
  }

  @PostMapping("/fill")
  @Operation(summary = "Включить в план года всех, у кого подходит срок; кто в плане, остаётся")
  FilledView fill(@RequestParam String year, Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    List<Line> due = door.chart(scope).lines().stream().filter(l -> l.uncared(of)).toList();
    return new FilledView(planning.planAll(due, of, door.today()));
  }

  @GetMapping("/report")
  @Operation(summary = "Отчёт за полугодие: period=CALENDAR-2026-2 или ACADEMIC-2026-1, asOf")
  TrainingReport.Report report(
      @RequestParam String period, @RequestParam(required = false) LocalDate asOf, Scope scope) {
    try {
      return reports.of(TrainingPeriod.parse(period), asOf, scope::covers, door.today());
    } catch (IllegalArgumentException nonsense) {
      throw Problems.badRequest("Полугодие записывается как CALENDAR-2026-2 или ACADEMIC-2026-1");
    }
  }

  private static LineView view(Line line, AcademicYear year) {
    PlannedTraining plan = line.plan().get(year);
    return new LineView(
        line.teacher().id(),
        line.teacher().organisation(),
        line.lastOn(),
        line.until(),
        line.due().toString(),
        line.done().get(year),
        plan == null ? null : plan.content().month());
  }
}
