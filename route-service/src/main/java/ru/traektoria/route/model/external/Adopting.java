package ru.traektoria.route.model.external;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.external.ExternalRoute.ExternalGoal;
import ru.traektoria.route.model.external.ExternalRoute.ExternalStep;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.PlanRule;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * A route of the ЦНППМ becomes a route here, with its author: a draft that the teacher agrees to
 * and the municipality approves. A new edition of it is a change before approval and a correction
 * afterwards; done steps stay.
 */
public final class Adopting {

  private static final String EDITION = "ЦНППМ прислал новую редакцию маршрута";

  private Adopting() {}

  /** Whose it is and which of the teacher's open deficits its goals mean. */
  public record Owner(TeacherId teacher, Place place, List<Goal> openDeficits) {}

  /** The draft. */
  public static Decision<Route, RouteEvent> draft(
      ExternalRoute external, Owner owner, Actor actor, LocalDate on) {
    Plan plan = plan(external, owner, Plan.EMPTY);
    List<Reason> objections = PlanRule.objections(Plan.EMPTY, plan);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Route.Origin origin = new Route.Origin(owner.teacher(), owner.place(), null, Author.CNPPM);
    return Route.draft(external.id(), origin, plan, actor, on);
  }

  /** A new edition; the same one again changes nothing. */
  public static Decision<Route, RouteEvent> renew(
      Route route, ExternalRoute external, Owner owner, Actor actor, LocalDate on) {
    return Planning.revise(route, plan(external, owner, route.plan()), actor, EDITION, on);
  }

  private static Plan plan(ExternalRoute external, Owner owner, Plan now) {
    List<Goal> goals = goals(external, owner, now);
    List<String> all = goals.stream().map(Goal::id).toList();
    List<Step> steps = new ArrayList<>();
    IntStream.range(0, external.steps().size())
        .mapToObj(i -> step(external, i, all, now))
        .forEach(steps::add);
    now.steps().stream()
        .filter(Step::done)
        .filter(done -> steps.stream().noneMatch(s -> s.id().equals(done.id())))
        .forEach(steps::add);
    return new Plan(
        goals,
        steps,
        external.tempo() == null ? now.tempo() : external.tempo(),
        now.curator(),
        now.practiceWaiver(),
        now.grounds());
  }

  private static List<Goal> goals(ExternalRoute external, Owner owner, Plan now) {
    Stream<Goal> kept = now.goals().stream().filter(Goal::fromDeficit);
    Stream<Goal> told = external.goals().stream().map(goal -> goal(external, goal, owner));
    List<Goal> all = new ArrayList<>();
    Stream.concat(kept, told)
        .filter(goal -> all.stream().noneMatch(one -> one.id().equals(goal.id())))
        .forEach(all::add);
    return all;
  }

  private static Goal goal(ExternalRoute external, ExternalGoal goal, Owner owner) {
    return owner.openDeficits().stream()
        .filter(deficit -> deficit.competence().equals(goal.competence()))
        .findFirst()
        .orElseGet(() -> wish(external, goal));
  }

  private static Goal wish(ExternalRoute external, ExternalGoal goal) {
    String key = goal.competence() == null ? goal.words() : goal.competence().value();
    String words = goal.words() == null ? "Развитие компетенции " + key : goal.words();
    String id = Ids.derived("goal", external.externalId(), String.valueOf(key));
    return Goal.wish(id, words, goal.competence(), external.issuedOn());
  }

  private static Step step(ExternalRoute external, int at, List<String> goals, Plan now) {
    ExternalStep told = external.steps().get(at);
    StepId id = new StepId(Ids.derived("step", external.externalId(), Integer.toString(at + 1)));
    StepPlan plan =
        new StepPlan(
            told.kind(),
            told.content(),
            told.form(),
            told.technology(),
            told.from(),
            told.to(),
            told.hours() == null ? 0 : told.hours(),
            told.responsible() == null ? "ЦНППМ" : told.responsible(),
            told.expectedResult(),
            goals,
            null);
    return now.step(id)
        .map(there -> there.done() ? there : there.replanned(plan))
        .orElseGet(() -> Step.planned(id, plan));
  }
}
