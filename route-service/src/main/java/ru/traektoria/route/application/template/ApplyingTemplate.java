package ru.traektoria.route.application.template;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.template.Template;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;

/** Copies the steps of a template into the plan of a route; after that they are the route's own. */
@Service
public class ApplyingTemplate {

  private final DecidingRoute deciding;

  ApplyingTemplate(DecidingRoute deciding) {
    this.deciding = deciding;
  }

  /** The template and, once the route is approved, why the plan changes. */
  public record Wanted(Template template, String reason) {}

  public Stored<Route> apply(RouteId id, Long version, Wanted wanted, Actor actor, LocalDate on) {
    return deciding.decide(
        id,
        version,
        route ->
            Planning.revise(
                route, with(route.plan(), wanted.template(), on), actor, wanted.reason(), on));
  }

  private static Plan with(Plan plan, Template template, LocalDate on) {
    List<String> goals = plan.goals().stream().map(Goal::id).toList();
    Stream<Step> more =
        template.planned(on, goals).stream()
            .map(step -> Step.planned(new StepId(Ids.next()), step));
    return plan.with(plan.goals(), Stream.concat(plan.steps().stream(), more).toList());
  }
}
