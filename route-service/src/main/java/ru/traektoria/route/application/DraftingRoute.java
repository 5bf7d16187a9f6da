package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.Planning;
import ru.traektoria.route.model.ProposalRule;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Drafts by itself: one draft per teacher and assessment, each deficit adds a goal (S0 §1.2). */
@Service
public class DraftingRoute {

  private final Routes routes;
  private final Programmes programmes;
  private final Activities activities;

  DraftingRoute(Routes routes, Programmes programmes, Activities activities) {
    this.routes = routes;
    this.programmes = programmes;
    this.activities = activities;
  }

  /** A deficit as it was found. */
  public record Found(TeacherId teacher, Place place, AssessmentId assessment, Goal goal) {}

  /** Adds the goal to the draft of the assessment; after its closing, to the route that follows. */
  public void aimAt(Found found, EventMessage cause) {
    RouteId first = RouteId.of(found.assessment());
    boolean closed =
        routes.find(first).filter(r -> r.state().state() == RouteState.CLOSED).isPresent();
    boolean known =
        routes.find(first).filter(r -> r.state().plan().has(found.goal().deficit())).isPresent();
    RouteId id = closed && !known ? RouteId.following(first) : first;
    routes.react(id, found.teacher(), cause, route -> decide(id, found, route));
  }

  /**
   * Somebody asked for a route against a deficit that is in none now: it joins the draft of its
   * assessment, and after routes that were closed the one that follows them. Asked twice, it is the
   * same route.
   */
  public void aimAgain(Found found, EventMessage cause) {
    RouteId id = RouteId.of(found.assessment());
    while (routes.find(id).filter(r -> r.state().state() == RouteState.CLOSED).isPresent()) {
      id = RouteId.following(id);
    }
    RouteId open = id;
    routes.react(open, found.teacher(), cause, route -> decide(open, found, route));
  }

  private Decision<Route, RouteEvent> decide(RouteId id, Found found, Optional<Route> there) {
    LocalDate on = found.goal().foundOn();
    Goal goal = found.goal();
    if (there.isPresent()) {
      Plan plan = there.get().plan();
      return Planning.aimAt(
          there.get(), goal, ProposalRule.against(id, goal, plan, offer(found), on), on);
    }
    Plan plan = Plan.EMPTY.plus(goal, ProposalRule.against(id, goal, Plan.EMPTY, offer(found), on));
    Route.Origin origin =
        new Route.Origin(found.teacher(), found.place(), found.assessment(), Author.MUNICIPALITY);
    return Route.draft(id, origin, plan, Actor.PLATFORM, on);
  }

  private ProposalRule.Offer offer(Found found) {
    return new ProposalRule.Offer(
        programmes.offered(found.place().municipality()),
        activities.coming(found.place().municipality(), found.goal().foundOn()));
  }
}
