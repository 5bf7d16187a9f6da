package ru.traektoria.route.application.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.bulk.DecidingMany;
import ru.traektoria.route.model.priority.PriorityTheme;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/**
 * Accepts or dismisses what a theme proposes. The step in the route is what counts: its id follows
 * from theme and route, so that an acceptance broken off halfway and repeated adds no second one.
 */
@Service
public class AnsweringPriority {

  private final DecidingRoute deciding;
  private final DecidingMany many;
  private final PriorityDismissals dismissals;
  private final Clock clock;

  AnsweringPriority(
      DecidingRoute deciding, DecidingMany many, PriorityDismissals dismissals, Clock clock) {
    this.deciding = deciding;
    this.many = many;
    this.dismissals = dismissals;
    this.clock = clock;
  }

  /** Adds the step to many routes in the background. */
  public BulkJob start(PriorityTheme theme, List<RouteId> routes, Actor actor) {
    LocalDate today = today();
    return many.start(
        BulkJob.Kind.PRIORITY, routes, actor, route -> theme.accept(route, actor, today));
  }

  /** Adds the step at once; one refusal does not stop the others. */
  public Outcomes accept(PriorityTheme theme, List<RouteId> routes, Actor actor) {
    LocalDate today = today();
    return deciding.decideAll(routes, route -> theme.accept(route, actor, today));
  }

  /** The routes stay as they are and hear of the theme no more. */
  public void dismiss(PriorityTheme theme, List<RouteId> routes, Actor actor) {
    dismissals.dismiss(theme.id(), routes, actor, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
