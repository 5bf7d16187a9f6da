package ru.traektoria.route.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.RouteEvent.RouteApproved;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.plan.Severity;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Маршрут прошлых лет, as a municipality has it on paper: approved, closed, against what. It enters
 * as history ({@code imported}) and nobody reacts to it.
 *
 * @param competences of the deficits it was made against
 */
public record PastRoute(
    TeacherId teacher,
    Place place,
    Author author,
    List<CompetenceCode> competences,
    LocalDate approvedOn,
    LocalDate closedOn,
    Outcome outcome,
    String reason) {

  /** The same teacher and day of approval are the same route, however often the file comes. */
  public RouteId id() {
    return new RouteId(Ids.derived("route", "history", teacher.value(), approvedOn.toString()));
  }

  /** The route with the events that indicators count. */
  public Decision<Route, RouteEvent> tell(Actor actor, LocalDate today) {
    List<Reason> reasons = objections(today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    Closure closure = new Closure(outcome, closedOn, actor, reason, false);
    Route route =
        new Route(
            id(),
            teacher,
            place,
            null,
            author,
            RouteState.CLOSED,
            plan(),
            milestones(actor),
            List.of(),
            List.of(),
            List.of(),
            closure,
            true);
    return Decision.accept(route, approved(route), Ending.closedEvent(route, closure, true));
  }

  private List<Reason> objections(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (closedOn.isBefore(approvedOn)) {
      reasons.add(Reason.at("closedOn", "route.past.order", "Закрыт раньше, чем утверждён"));
    }
    if (closedOn.isAfter(today)) {
      reasons.add(Reason.at("closedOn", "route.past.future", "Дата закрытия ещё не наступила"));
    }
    if (outcome == Outcome.DEFICIT_ELIMINATED && competences.isEmpty()) {
      reasons.add(Reason.at("competences", "route.past.deficits", "Назовите устранённые дефициты"));
    }
    return reasons;
  }

  private Plan plan() {
    LocalDate resolvedOn = outcome == Outcome.DEFICIT_ELIMINATED ? closedOn : null;
    List<Goal> goals =
        competences.stream()
            .map(
                code ->
                    new Goal(
                        deficit(code).value(),
                        deficit(code),
                        code,
                        Severity.MEDIUM,
                        null,
                        approvedOn,
                        resolvedOn))
            .toList();
    return new Plan(goals, List.of(), null, null, null);
  }

  private DeficitId deficit(CompetenceCode code) {
    return new DeficitId(Ids.derived("deficit", "history", id().value(), code.value()));
  }

  private List<Milestone> milestones(Actor actor) {
    return List.of(
        new Milestone(Milestone.Kind.APPROVED, approvedOn, actor, null),
        new Milestone(Milestone.Kind.CLOSED, closedOn, actor, reason));
  }

  private RouteApproved approved(Route route) {
    return new RouteApproved(
        route.id(),
        teacher,
        place.municipality(),
        place.organisation(),
        author,
        route.plan().deficits(),
        approvedOn,
        null,
        true);
  }
}
