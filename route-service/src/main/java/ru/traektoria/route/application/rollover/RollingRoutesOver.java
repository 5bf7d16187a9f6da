package ru.traektoria.route.application.rollover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.application.DecidingRoute.Outcomes;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.bulk.BulkJob;
import ru.traektoria.route.application.bulk.DecidingMany;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.rollover.Move;
import ru.traektoria.route.model.rollover.RollOverRule;
import ru.traektoria.route.model.rollover.RollingOver;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;

/** Takes unfinished routes over into the next academic year, each as a correction of its own. */
@Service
public class RollingRoutesOver {

  private final DecidingRoute deciding;
  private final DecidingMany many;
  private final Routes routes;
  private final Clock clock;

  RollingRoutesOver(DecidingRoute deciding, DecidingMany many, Routes routes, Clock clock) {
    this.deciding = deciding;
    this.many = many;
    this.routes = routes;
    this.clock = clock;
  }

  /** The year into which routes are taken over today. */
  public AcademicYear year() {
    return RollOverRule.target(today());
  }

  /** Whether a row is worth asking about; the rule decides when the route is opened. */
  public boolean candidate(RouteLine line) {
    return line.state().running()
        && line.nextDue() != null
        && line.nextDue().isBefore(year().first());
  }

  /** What would become of a route; nothing is written. */
  public Decision<Route, RouteEvent> foreseen(RouteId id, Move move, Actor actor) {
    Route route =
        routes.find(id).orElseThrow(() -> Problems.notFound("Маршрут", id.value())).state();
    return rolling(move).decide(route, actor);
  }

  /** In the background; a move that fits no route is refused at once. */
  public BulkJob start(List<RouteId> ids, Move move, Actor actor) {
    RollingOver rolling = rolling(move);
    refuse(rolling);
    return many.start(BulkJob.Kind.ROLL_OVER, ids, actor, route -> rolling.decide(route, actor));
  }

  /** At once; one refusal does not stop the others. */
  public Outcomes rollOver(List<RouteId> ids, Move move, Actor actor) {
    RollingOver rolling = rolling(move);
    refuse(rolling);
    return deciding.decideAll(ids, route -> rolling.decide(route, actor));
  }

  private static void refuse(RollingOver rolling) {
    if (!rolling.wanted().isEmpty()) {
      throw Problems.refused(rolling.wanted());
    }
  }

  private RollingOver rolling(Move move) {
    return new RollingOver(year(), move, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
