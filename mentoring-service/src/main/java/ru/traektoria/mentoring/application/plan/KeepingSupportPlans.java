package ru.traektoria.mentoring.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringEvent.MentoringPlanApproved;
import ru.traektoria.mentoring.model.plan.PlanItem;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.plan.SupportPlan.Approval;
import ru.traektoria.mentoring.model.plan.SupportPlan.Content;
import ru.traektoria.mentoring.model.plan.SupportPlan.Review;
import ru.traektoria.mentoring.model.plan.SupportPlanRule;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** План поддержки молодых педагогов: written, approved, read, fulfilled, reviewed. */
@Service
public class KeepingSupportPlans {

  private final SupportPlans plans;
  private final PlanReach reach;
  private final KeepingFiles files;
  private final Clock clock;

  KeepingSupportPlans(SupportPlans plans, PlanReach reach, KeepingFiles files, Clock clock) {
    this.plans = plans;
    this.reach = reach;
    this.files = files;
    this.clock = clock;
  }

  /** Which plan is meant, and the version that was seen (0: there was none). */
  public record Which(String owner, String year, long version) {}

  /** The plan of an owner the viewer may read; empty where there is none yet. */
  public Optional<Stored<SupportPlan>> find(String owner, String year, Viewer viewer) {
    return plans.find(reach.readable(owner, viewer), year(year));
  }

  /** Changes title and items. */
  public Stored<SupportPlan> write(Which which, UnaryOperator<Content> how, Viewer viewer) {
    return keep(which, viewer, plan -> SupportPlanRule.write(plan, how.apply(plan.content())));
  }

  /** Begins this year's plan with the items of the last one, a year later (S3, табл. 3). */
  public Stored<SupportPlan> copyLast(Which which, Viewer viewer) {
    Place place = reach.kept(which.owner(), viewer);
    AcademicYear year = AcademicYear.parse(which.year());
    String last = new AcademicYear(year.startYear() - 1).toString();
    Content known =
        plans
            .find(place, last)
            .map(stored -> stored.state().content())
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.of("plan.no-last", "Плана прошлого года нет: копировать нечего.")));
    return write(which, content -> and(content, known), viewer);
  }

  private static Content and(Content content, Content last) {
    List<PlanItem> items = new java.util.ArrayList<>(content.items());
    for (PlanItem one : last.items()) {
      items.add(
          new PlanItem(
              Ids.derived("next-year", one.id()),
              one.text(),
              one.due().plusYears(1),
              one.responsible(),
              null,
              null));
    }
    return new Content(content.title().isBlank() ? last.title() : content.title(), items);
  }

  /** Утверждает and tells it. */
  public Stored<SupportPlan> approve(Which which, Approval approval, Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    return keep(
        which,
        viewer,
        plan -> {
          List<Reason> reasons = SupportPlanRule.againstApproval(plan, approval, today);
          return reasons.isEmpty() ? approved(plan, approval) : Decision.refuse(reasons);
        });
  }

  private static Decision<SupportPlan, Object> approved(SupportPlan plan, Approval approval) {
    return Decision.accept(
        SupportPlanRule.approved(plan, approval),
        new MentoringPlanApproved(
            plan.id(),
            plan.place().municipality(),
            plan.place().organisation(),
            plan.year(),
            approval.on(),
            plan.content().items().size()));
  }

  /** Отмечает пункт выполненным сегодня. */
  public Stored<SupportPlan> done(Which which, String item, String result, Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    return keep(which, viewer, plan -> SupportPlanRule.done(plan, item, today, result));
  }

  /** Прикладывает документы; a refused one leaves no file behind. */
  public Stored<SupportPlan> attach(Which which, List<Upload> uploads, Viewer viewer) {
    Place place = reach.kept(which.owner(), viewer);
    return files.with(
        uploads,
        kept ->
            plans.change(
                place,
                year(which.year()),
                which.version(),
                plan -> SupportPlanRule.attach(plan, kept)));
  }

  /** A teacher has read the plan of the own school. */
  public Stored<SupportPlan> read(String owner, String year, Viewer viewer) {
    Place place = reach.readable(owner, viewer);
    TeacherId me =
        viewer
            .teacherId()
            .map(TeacherId::new)
            .orElseThrow(() -> Problems.forbidden("Знакомится с планом сам педагог."));
    LocalDate today = LocalDate.now(clock);
    return plans.change(place, year(year), null, plan -> SupportPlanRule.read(plan, me, today));
  }

  /** The methodist has studied the plan of a school. */
  public Stored<SupportPlan> review(Which which, String remark, Viewer viewer) {
    Place place = reach.readable(which.owner(), viewer);
    if (!viewer.has(Role.METHODIST) || place.organisation() == null) {
      throw Problems.forbidden("Отметку «изучено» ставит методист на плане организации.");
    }
    Review seen = new Review(LocalDate.now(clock), remark);
    return plans.change(
        place, year(which.year()), which.version(), plan -> SupportPlanRule.review(plan, seen));
  }

  private Stored<SupportPlan> keep(
      Which which, Viewer viewer, Function<SupportPlan, Decision<SupportPlan, Object>> how) {
    Place place = reach.kept(which.owner(), viewer);
    return plans.change(place, year(which.year()), which.version(), how);
  }

  private static String year(String text) {
    try {
      return AcademicYear.parse(text).toString();
    } catch (IllegalArgumentException e) {
      throw Problems.badRequest("Учебный год пишется так: 2026-27.");
    }
  }
}
