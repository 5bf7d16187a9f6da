package ru.traektoria.route.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.plan.Goal;
import ru.traektoria.route.model.plan.Plan;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.Author;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.Place;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.TeacherId;

/** Starts a route by hand, from a wish of the teacher (пожелание). */
@Service
public class StartingRoute {

  private final Routes routes;

  StartingRoute(Routes routes) {
    this.routes = routes;
  }

  /**
   * The wish that a route starts from.
   *
   * @param competence may be {@code null}
   */
  public record Wish(TeacherId teacher, Place place, String words, CompetenceCode competence) {}

  /**
   * Starts it once.
   *
   * @param requestHash so that a repeated request meets the first route
   */
  public Stored<Route> start(RouteId id, String requestHash, Wish wish, Actor actor, LocalDate on) {
    return routes.start(id, wish.teacher(), requestHash, decide(id, wish, actor, on));
  }

  private static Decision<Route, RouteEvent> decide(
      RouteId id, Wish wish, Actor actor, LocalDate on) {
    if (wish.words() == null || wish.words().isBlank()) {
      return Decision.refuse(
          Reason.at("wish", "route.wish", "Напишите, чему хочет научиться педагог"));
    }
    Goal goal =
        Goal.wish(Ids.derived("wish", id.value()), wish.words().strip(), wish.competence(), on);
    Plan plan = new Plan(List.of(goal), List.of(), null, null, null);
    Route.Origin origin = new Route.Origin(wish.teacher(), wish.place(), null, Author.MUNICIPALITY);
    return Route.draft(id, origin, plan, actor, on);
  }
}
