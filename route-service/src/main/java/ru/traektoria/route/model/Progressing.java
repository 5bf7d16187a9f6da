package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.RouteEvent.RouteStepCompleted;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Reference;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.StepId;

/**
 * How the steps of a running route get done by what they refer to (domain.md §2.3 «the teacher
 * types nothing twice»); what people show and confirm is in {@link Showing}.
 */
public final class Progressing {

  private Progressing() {}

  /** A course with its document: does the step it is linked to, else the step of its programme. */
  public static Decision<Route, RouteEvent> byCourse(
      Route route, String course, StepId linked, String programme, LocalDate on) {
    return shown(route, course, on, step -> servedByCourse(step, linked, programme));
  }

  /** Whether a step was done by this course, which since then is corrected into another one. */
  public static boolean outdated(Route route, String course, StepId linked, String programme) {
    return route.plan().steps().stream()
        .filter(step -> course.equals(step.progress().basis()))
        .anyMatch(step -> !servedByCourse(step, linked, programme));
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

  /** The report on the theme of self-education to which the step refers was accepted. */
  public static Decision<Route, RouteEvent> bySelfEducation(
      Route route, String theme, LocalDate on) {
    Reference reference = Reference.selfEducation(theme);
    return shown(route, theme, on, step -> reference.equals(step.plan().reference()));
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

  static Decision<Route, RouteEvent> completed(Route route, Step before, Step after, LocalDate on) {
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

  static Route change(Route route, StepId id, java.util.function.UnaryOperator<Step> change) {
    return route.withPlan(route.plan().withStep(id, change));
  }
}
