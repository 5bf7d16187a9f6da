package ru.traektoria.route.model.priority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/**
 * Приоритетная тема (S3 §4, «мобильность и адресность»): from a day on it proposes one step to the
 * running routes it concerns. People accept or dismiss; no route changes by itself.
 *
 * @param from the first day of its force
 * @param endedOn the day after which it proposes nothing more, {@code null} while it goes on
 */
public record PriorityTheme(
    PriorityThemeId id,
    String municipality,
    String title,
    Concern concern,
    ThemeStep step,
    LocalDate from,
    LocalDate endedOn,
    Actor by) {

  /** What somebody wants to declare. */
  public record Wanted(String title, Concern concern, ThemeStep step, LocalDate from) {

    public Wanted {
      title = title == null ? "" : title.strip();
    }
  }

  /** Declares a theme. */
  public static Decision<PriorityTheme, Void> declare(
      PriorityThemeId id, String municipality, Wanted wanted, Actor by) {
    List<Reason> reasons = new ArrayList<>();
    if (wanted.title().isEmpty()) {
      reasons.add(Reason.at("title", "priority.title", "Назовите тему"));
    }
    if (wanted.from() == null) {
      reasons.add(Reason.at("from", "priority.from", "Укажите, с какого дня она действует"));
    }
    reasons.addAll(wanted.step().objections(wanted.from()));
    return reasons.isEmpty()
        ? Decision.accept(
            new PriorityTheme(
                id,
                municipality,
                wanted.title(),
                wanted.concern(),
                wanted.step(),
                wanted.from(),
                null,
                by))
        : Decision.refuse(reasons);
  }

  /** Proposes nothing more; what was accepted stays in the routes. */
  public Decision<PriorityTheme, Void> end(LocalDate on) {
    return endedOn != null
        ? Decision.refuse(Reason.of("priority.ended", "Тема уже завершена"))
        : Decision.accept(new PriorityTheme(id, municipality, title, concern, step, from, on, by));
  }

  /** From its first day on, until it is ended or the term of its step has passed. */
  public boolean inForce(LocalDate today) {
    return !today.isBefore(from) && endedOn == null && !today.isAfter(step.until());
  }

  /** The step that this theme adds to a route: the same one, however often it is asked. */
  public StepId stepIn(RouteId route) {
    return new StepId(Ids.derived("priority-theme", id.value(), route.value()));
  }

  /** Adds the step as a correction with the theme as its reason. */
  public Decision<Route, RouteEvent> accept(Route route, Actor actor, LocalDate today) {
    List<Reason> objections = PriorityRule.objections(this, route, today);
    if (!objections.isEmpty()) {
      return Decision.refuse(objections);
    }
    Plan plan = route.plan();
    List<String> goals =
        plan.goals().stream()
            .filter(goal -> goal.competence() != null)
            .filter(goal -> !concern.competences().isEmpty())
            .filter(goal -> concern.touches(List.of(goal.competence().value()), java.util.Set.of()))
            .map(Goal::id)
            .toList();
    List<Step> steps = new ArrayList<>(plan.steps());
    steps.add(Step.planned(stepIn(route.id()), step.plan(today, goals)));
    return Planning.revise(
        route, plan.with(plan.goals(), steps), actor, "Приоритетная тема: " + title, today);
  }
}
