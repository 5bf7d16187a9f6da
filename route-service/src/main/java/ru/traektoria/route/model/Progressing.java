package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteStepCompleted;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Actor.Capacity;
import ru.traektoria.route.model.terms.StepId;

/**
 * How the steps of a running route get done: by what they refer to, or by evidence that the school
 * confirms (domain.md §2.3 «the teacher types nothing twice»).
 */
public final class Progressing {

  private Progressing() {}

  /** A course with its document: does the step it is linked to, else the step of its programme. */
  public static Decision<Route, RouteEvent> byCourse(
      Route route, String course, StepId linked, String programme, LocalDate on) {
    return shown(route, course, on, step -> servedByCourse(step, linked, programme));
  }

  private static boolean servedByCourse(Step step, StepId linked, String programme) {
    if (linked != null) {
      return step.id().equals(linked);
    }
    return programme != null && Reference.programme(programme).equals(step.plan().reference());
  }

  /** The teacher was present at the activity to which the step refers. */
  public static Decision<Route, RouteEvent> byParticipation(
      Route route, String participation, String activity, LocalDate on) {
    Reference reference = Reference.activity(activity);
    return shown(route, participation, on, step -> reference.equals(step.plan().reference()));
  }

  /** A meeting of the pair, or of any pair when the step names none. */
  public static Decision<Route, RouteEvent> bySession(
      Route route, String session, String pair, LocalDate on) {
    return shown(route, session, on, step -> servedBySession(step, pair));
  }

  /** A lesson visit within the pair: does a planned mutual visit, else the mentoring step. */
  public static Decision<Route, RouteEvent> byLessonVisit(
      Route route, String session, String pair, LocalDate on) {
    boolean planned =
        route.plan().openSteps().stream().anyMatch(s -> s.plan().kind() == StepKind.MUTUAL_VISIT);
    return planned
        ? shown(route, session, on, step -> step.plan().kind() == StepKind.MUTUAL_VISIT)
        : bySession(route, session, pair, on);
  }

  /** The teacher's lesson was visited and analysed: does a visit or open lesson planned by then. */
  public static Decision<Route, RouteEvent> byVisit(Route route, String visit, LocalDate on) {
    return shown(
        route,
        visit,
        on,
        step -> step.plan().kind().shownByVisit() && !step.plan().from().isAfter(on));
  }

  private static boolean servedBySession(Step step, String pair) {
    Reference reference = step.plan().reference();
    return step.plan().kind() == StepKind.MENTORING
        && (reference == null || reference.equals(Reference.pair(pair)));
  }

  /** What showed a step done is gone (annulled course, corrected attendance): it is open again. */
  public static Decision<Route, RouteEvent> withdraw(
      Route route, String basis, String reason, LocalDate on) {
    Optional<Step> shown =
        route.plan().steps().stream()
            .filter(step -> basis.equals(step.progress().basis()))
            .findFirst();
    if (shown.isEmpty() || !route.state().running()) {
      return Decision.unchanged(route);
    }
    Plan changed = route.plan().withStep(shown.get().id(), Step::reopened);
    return Planning.corrected(route, changed, Actor.PLATFORM, reason, on);
  }

  /** The teacher shows evidence of a step; it then waits for the school or the methodist. */
  public static Decision<Route, RouteEvent> report(
      Route route, StepId id, Evidence evidence, LocalDate on) {
    List<Reason> objections = byHand(route, id, !evidence.files().isEmpty());
    if (evidence.missing()) {
      objections.add(evidenceMissing());
    }
    return objections.isEmpty()
        ? Decision.accept(
            change(route, id, step -> step.reported(evidence.after(step.progress().shown()), on)))
        : Decision.refuse(objections);
  }

  /**
   * The school or the methodist confirms a step.
   *
   * @param evidence empty to confirm what the teacher showed
   */
  public static Decision<Route, RouteEvent> confirm(
      Route route, StepId id, Evidence evidence, Actor actor, LocalDate on) {
    List<Reason> objections = byHand(route, id, false);
    if (actor.is(Capacity.TEACHER) || route.teacher().equals(actor.teacher())) {
      objections.add(
          Reason.of("route.step.own", "Свой шаг не подтверждают: это делает завуч или методист"));
    }
    Step step = route.plan().step(id).orElse(null);
    boolean shown = step != null && step.reported();
    if (!shown && evidence.missing()) {
      objections.add(evidenceMissing());
    }
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Evidence kept = evidence.after(step.progress().shown());
    LocalDate doneOn = shown ? step.progress().on() : on;
    return completed(route, step, step.confirmed(kept, doneOn, actor), on);
  }

  /** The evidence does not show it: back to the teacher with a remark. */
  public static Decision<Route, RouteEvent> reject(Route route, StepId id, String remark) {
    List<Reason> objections = byHand(route, id, true);
    if (!route.plan().step(id).map(Step::reported).orElse(false)) {
      objections.add(Reason.of("route.step.not-reported", "Шаг не ждёт подтверждения"));
    }
    if (remark == null || remark.isBlank()) {
      objections.add(Reason.at("remark", "route.remark", "Напишите, чего не хватает"));
    }
    return objections.isEmpty()
        ? Decision.accept(change(route, id, step -> step.returned(remark.strip())))
        : Decision.refuse(objections);
  }

  /**
   * Whether people may tick the step.
   *
   * @param scan a scan may be shown (or returned) for a course too: the school then records the
   *     course from it, and that does the step
   */
  private static List<Reason> byHand(Route route, StepId id, boolean scan) {
    List<Reason> reasons = new ArrayList<>();
    Optional<Step> step = route.plan().step(id);
    if (step.isEmpty()) {
      reasons.add(Reason.of("route.step.unknown", "В маршруте нет такого шага"));
      return reasons;
    }
    if (!route.state().running()) {
      reasons.add(
          Reason.of(
              "route.not-running",
              "Шаги отмечают в утверждённом маршруте, а он " + route.state().label()));
    }
    if (step.get().done()) {
      reasons.add(Reason.of("route.step.done", "Шаг уже выполнен"));
    } else if (!step.get().plan().shownByEvidence() && !(scan && ofCourse(step.get()))) {
      reasons.add(Reason.of("route.step.by-itself", byItself(step.get())));
    }
    return reasons;
  }

  private static boolean ofCourse(Step step) {
    return step.plan().kind().basis() == StepKind.Basis.COURSE;
  }

  private static String byItself(Step step) {
    return switch (step.plan().kind().basis()) {
      case COURSE -> "Шаг отметится сам, когда будет подтверждён курс: добавьте удостоверение";
      case SESSION -> "Шаг отметится сам, когда наставник запишет встречу";
      case ACTIVITY, EVIDENCE -> "Шаг отметится сам, когда организатор отметит присутствие";
    };
  }

  private static Reason evidenceMissing() {
    return Reason.at(
        "evidence",
        "route.step.evidence",
        "Приложите файл, дайте ссылку или опишите, чем подтверждается шаг");
  }

  private static Decision<Route, RouteEvent> shown(
      Route route, String basis, LocalDate on, Predicate<Step> served) {
    if (!route.state().running() || alreadyShown(route, basis)) {
      return Decision.unchanged(route);
    }
    return route.plan().openSteps().stream()
        .filter(served)
        .findFirst()
        .map(step -> completed(route, step, step.shownBy(basis, on), on))
        .orElseGet(() -> Decision.unchanged(route));
  }

  private static boolean alreadyShown(Route route, String basis) {
    return route.plan().steps().stream().anyMatch(s -> basis.equals(s.progress().basis()));
  }

  private static Decision<Route, RouteEvent> completed(
      Route route, Step before, Step after, LocalDate on) {
    Route changed = change(route, before.id(), step -> after);
    Route started =
        route.state() == RouteState.APPROVED
            ? changed.moved(
                RouteState.IN_PROGRESS, Milestone.Kind.STARTED, Actor.PLATFORM, null, on)
            : changed;
    return Decision.accept(
        started,
        new RouteStepCompleted(
            route.id(),
            after.id(),
            route.teacher(),
            route.place().municipality(),
            after.plan().kind().told(),
            after.progress().on(),
            after.plan().hours() == 0 ? null : after.plan().hours(),
            null));
  }

  private static Route change(
      Route route, StepId id, java.util.function.UnaryOperator<Step> change) {
    return route.withPlan(route.plan().withStep(id, change));
  }
}
