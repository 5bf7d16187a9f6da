package ru.traektoria.route.model.mentor;

import java.util.List;
import java.util.Set;
import ru.traektoria.route.model.Closure;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Difference;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Progress;
import ru.traektoria.route.model.plan.Revision;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.DeficitId;

/**
 * Наставник читает маршрут подопечного и его журнал (S1 §1.10): the plan, its corrections and its
 * course, never the half-year reports, the files or a deficit that the consent keeps from him.
 *
 * @param open deficits of the mentee that the mentor may know of
 */
public record MentorSight(Set<DeficitId> open) {

  private static final String SOME_GOAL = "цель по результатам диагностики";

  public MentorSight {
    open = Set.copyOf(open);
  }

  /** Only in an active pair, and only what the teacher has agreed to. */
  public static boolean reads(boolean activePair, RouteState state) {
    return activePair && state != RouteState.DRAFT;
  }

  /**
   * What a mentor may know of: deficits that the consent opens to the school, if it is the mentor's
   * school too. A consent that was withdrawn opens nothing.
   */
  public static MentorSight of(Set<DeficitId> openToSchool, boolean sameSchool) {
    return new MentorSight(sameSchool ? openToSchool : Set.of());
  }

  /** The route as the mentor reads it. */
  public Route of(Route route) {
    return new Route(
        route.id(),
        route.teacher(),
        route.place(),
        route.assessment(),
        route.author(),
        route.state(),
        plan(route.plan()),
        route.milestones(),
        route.revisions().stream().map(revision -> revision(revision, route.plan())).toList(),
        route.reviews(),
        List.of(),
        closure(route.closure()),
        route.imported());
  }

  private Plan plan(Plan plan) {
    return plan.with(
        plan.goals().stream().map(this::goal).toList(),
        plan.steps().stream().map(MentorSight::step).toList());
  }

  private Goal goal(Goal goal) {
    return hidden(goal) ? goal.unnamed() : goal;
  }

  private boolean hidden(Goal goal) {
    return goal.fromDeficit() && !open.contains(goal.deficit());
  }

  private static Step step(Step step) {
    Progress known = step.progress();
    return new Step(
        step.id(),
        step.plan(),
        new Progress(
            known.state(),
            known.on(),
            known.evidence(),
            List.of(),
            known.basis(),
            known.remark(),
            known.confirmedBy()));
  }

  private Revision revision(Revision revision, Plan now) {
    List<Goal> all = List.copyOf(now.goals());
    return new Revision(
        revision.version(),
        revision.on(),
        revision.author(),
        revision.reason(),
        revision.differences().stream().map(one -> difference(one, all, revision)).toList(),
        plan(revision.replaced()));
  }

  private Difference difference(Difference difference, List<Goal> now, Revision revision) {
    Difference told = difference;
    for (List<Goal> goals : List.of(now, revision.replaced().goals())) {
      for (Goal goal : goals) {
        told = hidden(goal) ? without(told, Difference.words(goal)) : told;
      }
    }
    return told;
  }

  private static Difference without(Difference difference, String words) {
    return new Difference(
        difference.what(), without(difference.before(), words), without(difference.after(), words));
  }

  private static String without(String text, String words) {
    return text == null ? null : text.replace(words, SOME_GOAL);
  }

  private static Closure closure(Closure closure) {
    return closure == null
        ? null
        : new Closure(closure.outcome(), closure.on(), closure.by(), null, closure.override());
  }
}
