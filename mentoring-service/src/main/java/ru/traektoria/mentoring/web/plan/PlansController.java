package ru.traektoria.mentoring.web.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.plan.FindingSupportPlans;
import ru.traektoria.mentoring.application.plan.KeepingSupportPlans;
import ru.traektoria.mentoring.application.plan.KeepingSupportPlans.Which;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.plan.SupportPlan.Approval;
import ru.traektoria.mentoring.model.plan.SupportPlan.Content;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.mentoring.web.Views;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Планы поддержки молодых педагогов over REST; {@code owner} is a municipality or a school. */
@RestController
@RequestMapping("/api/v1/mentoring/plans")
class PlansController {

  /** Утверждение. */
  record ApprovalRequest(String number, LocalDate on) {}

  /** Отметка методиста. */
  record ReviewRequest(String remark) {}

  /** An owner and how far the plan of the year is. */
  record LineView(
      String owner, String name, boolean approved, long done, int items, boolean missing) {}

  private final KeepingSupportPlans keeping;
  private final FindingSupportPlans finding;
  private final Views views;

  PlansController(KeepingSupportPlans keeping, FindingSupportPlans finding, Views views) {
    this.keeping = keeping;
    this.finding = finding;
    this.views = views;
  }

  @GetMapping
  List<LineView> list(@RequestParam(required = false) String year, Scope scope) {
    String chosen = year == null ? AcademicYear.of(views.today()).toString() : year;
    return finding.of(chosen, scope).stream().map(PlansController::line).toList();
  }

  private static LineView line(FindingSupportPlans.Line line) {
    SupportPlan plan = line.plan();
    return new LineView(
        line.owner(),
        line.name(),
        plan != null && plan.approved(),
        plan == null ? 0 : plan.done(),
        plan == null ? 0 : plan.content().items().size(),
        line.missing());
  }

  @GetMapping("/{owner}/{year}")
  ResponseEntity<SupportPlan> one(
      @PathVariable String owner, @PathVariable String year, Scope scope) {
    Stored<SupportPlan> stored =
        keeping
            .find(owner, year, scope.viewer())
            .orElseThrow(() -> Problems.notFound("План", owner));
    return Etags.ok(stored.version(), seen(stored.state(), scope.viewer()));
  }

  /** Title and items as a whole; If-Match "0" begins a plan. */
  @PutMapping("/{owner}/{year}")
  ResponseEntity<SupportPlan> write(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestBody Content content,
      IfMatch version,
      Scope scope) {
    return ok(keeping.write(which(owner, year, version), known -> content, scope.viewer()));
  }

  @PostMapping("/{owner}/{year}/approval")
  ResponseEntity<SupportPlan> approve(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestBody ApprovalRequest request,
      IfMatch version,
      Scope scope) {
    Approval approval = new Approval(request.number(), request.on());
    return ok(keeping.approve(which(owner, year, version), approval, scope.viewer()));
  }

  @PostMapping("/{owner}/{year}/acknowledgement")
  ResponseEntity<SupportPlan> acknowledge(
      @PathVariable String owner, @PathVariable String year, Scope scope) {
    Stored<SupportPlan> stored = keeping.read(owner, year, scope.viewer());
    return Etags.ok(stored.version(), seen(stored.state(), scope.viewer()));
  }

  @PostMapping("/{owner}/{year}/review")
  ResponseEntity<SupportPlan> review(
      @PathVariable String owner,
      @PathVariable String year,
      @RequestBody ReviewRequest request,
      IfMatch version,
      Scope scope) {
    return ok(keeping.review(which(owner, year, version), request.remark(), scope.viewer()));
  }

  /** A teacher reads the plan, not who else has read it nor what the methodist remarked. */
  private static SupportPlan seen(SupportPlan plan, Viewer viewer) {
    return viewer.teacherId().isPresent() && !viewer.has(Role.SCHOOL_LEAD)
        ? plan.asReadBy(new TeacherId(viewer.teacherId().get()))
        : plan;
  }

  private static Which which(String owner, String year, IfMatch version) {
    return new Which(owner, year, version.version());
  }

  private static ResponseEntity<SupportPlan> ok(Stored<SupportPlan> stored) {
    return Etags.ok(stored.version(), stored.state());
  }
}
