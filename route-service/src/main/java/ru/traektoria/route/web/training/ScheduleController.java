package ru.traektoria.route.web.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.route.application.training.ApprovingSchedule;
import ru.traektoria.route.application.training.WatchingSchedule;
import ru.traektoria.route.application.training.WatchingSchedule.Line;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.training.PlannedTraining.Approval;
import ru.traektoria.route.model.training.ScheduleState;
import ru.traektoria.route.web.Acting;

/** График курсов на год for machines. */
@RestController
@RequestMapping("/api/v1/routes/training/schedule")
@Tag(name = "План КПК")
class ScheduleController {

  private final TrainingDoor door;
  private final WatchingSchedule watching;
  private final ApprovingSchedule approving;

  ScheduleController(TrainingDoor door, WatchingSchedule watching, ApprovingSchedule approving) {
    this.door = door;
    this.watching = watching;
    this.approving = approving;
  }

  /** A line; {@code course} is what fulfils it. */
  record LineView(
      String teacher,
      String organisation,
      LocalDate planned,
      ProgrammeId programme,
      ScheduleState state,
      String act,
      String course,
      LocalDate documentOn) {}

  /** The schedule; {@code done} of {@code scheduled} is SC.11. */
  record ScheduleView(String year, long scheduled, long done, List<LineView> lines) {}

  /** By which order a year is approved. */
  record ApprovalBody(String year, String act) {}

  /** How many lines were approved. */
  record ApprovedView(int approved) {}

  @GetMapping
  @Operation(summary = "График курсов учебного года: year=2026-27")
  ScheduleView schedule(@RequestParam String year, Scope scope) {
    AcademicYear of = TrainingDoor.year(year);
    List<Line> lines = watching.of(of, scope::covers, door.today());
    return new ScheduleView(
        of.toString(),
        lines.stream().filter(line -> line.state().scheduled()).count(),
        lines.stream().filter(line -> line.state() == ScheduleState.DONE).count(),
        lines.stream().map(ScheduleController::view).toList());
  }

  @PostMapping
  @Operation(summary = "Утвердить все неутверждённые строки года; повтор ничего не меняет")
  ApprovedView approve(@RequestBody ApprovalBody body, Scope scope) {
    AcademicYear of = TrainingDoor.year(body.year() == null ? "" : body.year());
    Approval approval = new Approval(body.act(), door.today(), Acting.of(scope.viewer()));
    return new ApprovedView(approving.approve(of, scope::covers, approval));
  }

  private static LineView view(Line line) {
    boolean approved = line.plan().approval() != null;
    return new LineView(
        line.plan().teacher().value(),
        line.organisation(),
        line.plan().content().month(),
        line.plan().content().programme(),
        line.state(),
        approved ? line.plan().approval().act() : null,
        line.document() == null ? null : line.document().id(),
        line.document() == null ? null : line.document().documentOn());
  }
}
