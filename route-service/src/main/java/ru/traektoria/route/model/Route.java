package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.RouteEvent.RouteClosed;
import ru.traektoria.route.model.RouteEvent.RouteCorrected;
import ru.traektoria.route.model.RouteEvent.RouteDrafted;
import ru.traektoria.route.model.plan.Difference;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.PlanRule;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Индивидуальный образовательный маршрут (ИОМ, S1 part 1): DRAFT → AGREED → APPROVED → IN_PROGRESS
 * → CLOSED. Every command answers with a {@link Decision}; how steps get done is in {@link
 * Progressing}.
 *
 * @param assessment from which it was drafted, {@code null} if started by hand
 * @param revisions corrections after approval, oldest first
 * @param closure {@code null} while it is open
 * @param imported history of past years: nobody reacts to it
 */
public record Route(
    RouteId id,
    TeacherId teacher,
    Place place,
    AssessmentId assessment,
    Author author,
    RouteState state,
    Plan plan,
    List<Milestone> milestones,
    List<Revision> revisions,
    Closure closure,
    boolean imported) {

  public Route {
    milestones = List.copyOf(milestones);
    revisions = List.copyOf(revisions);
  }

  /** Starts an empty draft for a teacher, by diagnostics or by hand. */
  public static Decision<Route, RouteEvent> draft(
      RouteId id, Origin origin, Plan plan, Actor actor, LocalDate on) {
    Route route =
        new Route(
            id,
            origin.teacher(),
            origin.place(),
            origin.assessment(),
            origin.author(),
            RouteState.DRAFT,
            plan,
            List.of(new Milestone(Milestone.Kind.DRAFTED, on, actor, null)),
            List.of(),
            null,
            false);
    return Decision.accept(
        route,
        new RouteDrafted(
            id,
            origin.teacher(),
            origin.place().municipality(),
            origin.place().organisation(),
            origin.assessment(),
            origin.author(),
            on));
  }

  /**
   * For whom and from what a route is made.
   *
   * @param assessment {@code null} when it is started by hand
   */
  public record Origin(TeacherId teacher, Place place, AssessmentId assessment, Author author) {}

  /**
   * The teacher works elsewhere now: whoever leads there sees the route, and events count there.
   */
  public Route at(Place now) {
    return now.equals(place) || state == RouteState.CLOSED
        ? this
        : new Route(
            id,
            teacher,
            now,
            assessment,
            author,
            state,
            plan,
            milestones,
            revisions,
            closure,
            imported);
  }

  /** Diagnostics found a deficit: it becomes a goal, with the steps proposed against it. */
  public Decision<Route, RouteEvent> aimAt(Goal goal, List<Step> proposed, LocalDate on) {
    if (plan.has(goal.deficit()) || state == RouteState.CLOSED) {
      return Decision.unchanged(this);
    }
    Plan changed = plan.plus(goal, proposed);
    return state.running()
        ? corrected(changed, Actor.PLATFORM, "Диагностика выявила ещё один дефицит", on)
        : Decision.accept(reformed(changed, Actor.PLATFORM, on));
  }

  /** Diagnostics no longer finds the deficit. Closing stays a decision of people. */
  public Decision<Route, RouteEvent> resolve(DeficitId deficit, LocalDate on) {
    boolean concerned =
        state != RouteState.CLOSED
            && plan.openDeficits().stream().anyMatch(g -> g.deficit().equals(deficit));
    return concerned
        ? Decision.accept(withPlan(plan.resolved(deficit, on)))
        : Decision.unchanged(this);
  }

  /**
   * Changes the plan: freely before approval (what the teacher agreed to is then to be agreed
   * again), as a version with a reason afterwards.
   */
  public Decision<Route, RouteEvent> revise(
      Plan changed, Actor actor, String reason, LocalDate on) {
    if (state == RouteState.CLOSED) {
      return Decision.refuse(Reason.of("route.closed", "Маршрут закрыт: его план не меняется"));
    }
    List<Reason> objections = PlanRule.objections(plan, changed);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    if (changed.equals(plan)) {
      return Decision.unchanged(this);
    }
    if (state.forming()) {
      return Decision.accept(reformed(changed, actor, on));
    }
    if (reason == null || reason.isBlank()) {
      return Decision.refuse(
          Reason.at(
              "reason",
              "route.correction.reason",
              "Маршрут утверждён: напишите причину корректировки"));
    }
    return corrected(changed, actor, reason.strip(), on);
  }

  /**
   * The teacher agrees; on paper, somebody of the school or the service records it with a ground.
   */
  public Decision<Route, RouteEvent> agree(Actor actor, String ground, LocalDate on) {
    if (state != RouteState.DRAFT) {
      return Decision.refuse(
          Reason.of("route.not-draft", "Согласовать можно черновик, а маршрут " + state.label()));
    }
    List<Reason> lacking = ApprovalRule.incomplete(plan);
    if (!lacking.isEmpty()) {
      return Decision.refuse(lacking);
    }
    if (!teacher.equals(actor.teacher()) && (ground == null || ground.isBlank())) {
      return Decision.refuse(
          Reason.at(
              "ground",
              "route.agreement.ground",
              "За педагога согласие вносят с основанием: например, «лист ознакомления от 12.10»"));
    }
    return Decision.accept(moved(RouteState.AGREED, Milestone.Kind.AGREED, actor, ground, on));
  }

  /** Back to the draft with a remark, by the teacher, the school or the methodist. */
  public Decision<Route, RouteEvent> sendBack(Actor actor, String remark, LocalDate on) {
    if (state != RouteState.AGREED) {
      return Decision.refuse(
          Reason.of(
              "route.not-agreed", "Вернуть можно согласованный маршрут, а он " + state.label()));
    }
    if (remark == null || remark.isBlank()) {
      return Decision.refuse(Reason.at("remark", "route.remark", "Напишите, что нужно доработать"));
    }
    return Decision.accept(moved(RouteState.DRAFT, Milestone.Kind.RETURNED, actor, remark, on));
  }

  /** Approves what the teacher agreed to. */
  public Decision<Route, RouteEvent> approve(Actor actor, LocalDate on) {
    List<Reason> objections = ApprovalRule.objections(this, actor);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    return Decision.accept(
        moved(RouteState.APPROVED, Milestone.Kind.APPROVED, actor, null, on),
        new RouteApproved(
            id,
            teacher,
            place.municipality(),
            place.organisation(),
            author,
            plan.deficits(),
            on,
            plan.plannedEnd().orElse(null),
            null));
  }

  /** Closes it if {@link ClosingRule} has no objection. */
  public Decision<Route, RouteEvent> close(Closing closing) {
    List<Reason> objections = ClosingRule.objections(this, closing);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Closure closed =
        new Closure(
            closing.outcome(),
            closing.on(),
            closing.actor(),
            closing.hasReason() ? closing.reason().strip() : null,
            ClosingRule.overridden(this, closing.outcome()));
    Route after =
        moved(
            RouteState.CLOSED,
            Milestone.Kind.CLOSED,
            closing.actor(),
            closed.reason(),
            closing.on());
    return Decision.accept(after.with(closed), after.closedEvent(closed, null));
  }

  RouteClosed closedEvent(Closure closed, Boolean history) {
    return new RouteClosed(
        id,
        teacher,
        place.municipality(),
        place.organisation(),
        author,
        closed.outcome(),
        plan.deficits(),
        closed.on(),
        history);
  }

  /** The number of the plan in force: 1 as approved, more after corrections. */
  public int planVersion() {
    return revisions.size() + 1;
  }

  /** The day of the last milestone of a kind. */
  public Optional<LocalDate> reached(Milestone.Kind kind) {
    return milestones.stream()
        .filter(milestone -> milestone.kind() == kind)
        .map(Milestone::on)
        .reduce((earlier, later) -> later);
  }

  Decision<Route, RouteEvent> corrected(Plan changed, Actor actor, String reason, LocalDate on) {
    int version = planVersion() + 1;
    Revision revision =
        new Revision(version, on, actor, reason, Difference.between(plan, changed), plan);
    return Decision.accept(
        with(changed, append(revisions, revision)),
        new RouteCorrected(id, teacher, place.municipality(), version, on));
  }

  private Route reformed(Plan changed, Actor actor, LocalDate on) {
    return withPlan(changed).moved(RouteState.DRAFT, Milestone.Kind.CHANGED, actor, null, on);
  }

  Route moved(RouteState next, Milestone.Kind kind, Actor actor, String note, LocalDate on) {
    Milestone milestone = new Milestone(kind, on, actor, note);
    List<Milestone> history = repeats(milestone) ? milestones : append(milestones, milestone);
    return new Route(
        id, teacher, place, assessment, author, next, plan, history, revisions, closure, imported);
  }

  private boolean repeats(Milestone milestone) {
    return milestone.kind() == Milestone.Kind.CHANGED
        && milestones.get(milestones.size() - 1).equals(milestone);
  }

  Route withPlan(Plan changed) {
    return with(changed, revisions);
  }

  private Route with(Plan changed, List<Revision> versions) {
    return new Route(
        id,
        teacher,
        place,
        assessment,
        author,
        state,
        changed,
        milestones,
        versions,
        closure,
        imported);
  }

  private Route with(Closure closed) {
    return new Route(
        id,
        teacher,
        place,
        assessment,
        author,
        state,
        plan,
        milestones,
        revisions,
        closed,
        imported);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
