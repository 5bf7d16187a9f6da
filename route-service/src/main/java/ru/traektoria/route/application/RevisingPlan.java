package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.application.standard.LabourFunctions;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Grounds;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepPlan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/**
 * Changes the plan of a route as a whole: an edit of the draft, or one correction with a reason.
 */
@Service
public class RevisingPlan {

  private final DecidingRoute deciding;
  private final LabourFunctions functions;

  RevisingPlan(DecidingRoute deciding, LabourFunctions functions) {
    this.deciding = deciding;
    this.functions = functions;
  }

  /**
   * The plan as somebody wants it. Deficits are not listed: they come from diagnostics and stay.
   *
   * @param grounds may be {@code null}
   * @param reason of a correction; not needed before approval
   */
  public record Wanted(
      String tempo,
      String curator,
      String practiceWaiver,
      Grounds grounds,
      List<WantedGoal> wishes,
      List<WantedStep> steps,
      String reason) {}

  /** A wish; {@code id} is {@code null} for a new one. */
  public record WantedGoal(String id, String wish, CompetenceCode competence) {}

  /** A step; {@code id} is {@code null} for a new one. */
  public record WantedStep(StepId id, StepPlan plan) {}

  public Stored<Route> revise(RouteId id, Long version, Wanted wanted, Actor actor, LocalDate on) {
    return deciding.decide(id, version, route -> decide(route, wanted, actor, on));
  }

  private Decision<Route, RouteEvent> decide(
      Route route, Wanted wanted, Actor actor, LocalDate on) {
    List<Reason> unknown = unknownFunctions(route, wanted);
    if (!unknown.isEmpty()) {
      return Decision.refuse(unknown);
    }
    boolean foreign =
        wanted.steps().stream()
            .anyMatch(step -> step.id() != null && route.plan().step(step.id()).isEmpty());
    return foreign
        ? Decision.refuse(
            Reason.at("steps", "route.step.unknown", "В маршруте нет шага, который вы меняете"))
        : Planning.revise(route, plan(route.plan(), wanted, on), actor, wanted.reason(), on);
  }

  /** A function that left the directory may stay where it is, but not be chosen anew. */
  private List<Reason> unknownFunctions(Route route, Wanted wanted) {
    Set<String> kept =
        route.plan().steps().stream()
            .map(step -> step.plan().labourFunction())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return IntStream.range(0, wanted.steps().size())
        .filter(i -> wanted.steps().get(i).plan().labourFunction() != null)
        .filter(i -> !functions.known(wanted.steps().get(i).plan().labourFunction()))
        .filter(i -> !kept.contains(wanted.steps().get(i).plan().labourFunction()))
        .mapToObj(
            i ->
                Reason.at(
                    "steps[" + i + "].labourFunction",
                    "route.step.labour-function",
                    "Шаг " + (i + 1) + ": такой трудовой функции нет в справочнике"))
        .toList();
  }

  /** The plan that would be in force, with the progress of its steps kept. */
  public static Plan plan(Plan now, Wanted wanted, LocalDate on) {
    Stream<Goal> deficits = now.goals().stream().filter(Goal::fromDeficit);
    Stream<Goal> wishes = wanted.wishes().stream().map(wish -> goal(now, wish, on));
    return new Plan(
        Stream.concat(deficits, wishes).toList(),
        wanted.steps().stream().map(step -> step(now, step)).toList(),
        wanted.tempo(),
        wanted.curator(),
        wanted.practiceWaiver(),
        wanted.grounds());
  }

  private static Goal goal(Plan now, WantedGoal wish, LocalDate on) {
    LocalDate statedOn =
        now.goals().stream()
            .filter(goal -> goal.id().equals(wish.id()))
            .map(Goal::foundOn)
            .findFirst()
            .orElse(on);
    String id = wish.id() == null ? Ids.next() : wish.id();
    return Goal.wish(id, wish.wish(), wish.competence(), statedOn);
  }

  private static Step step(Plan now, WantedStep wanted) {
    return wanted.id() == null
        ? Step.planned(new StepId(Ids.next()), wanted.plan())
        : now.step(wanted.id())
            .map(step -> step.replanned(wanted.plan()))
            .orElseGet(() -> Step.planned(wanted.id(), wanted.plan()));
  }
}
