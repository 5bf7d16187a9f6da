package ru.traektoria.route.web.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Agreeing;
import ru.traektoria.route.model.Ending;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** What people do on the card of a route; the page comes again and says what was done. */
@Controller
@RequestMapping("/routes/{id}")
class RouteCommandPages {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final ApprovingRoutes approving;
  private final Clock clock;

  RouteCommandPages(
      RouteDoor door, DecidingRoute deciding, ApprovingRoutes approving, Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.approving = approving;
    this.clock = clock;
  }

  @PostMapping("/agree")
  ResponseEntity<Void> agree(
      @PathVariable String id,
      @RequestParam(required = false) String ground,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, route -> Agreeing.agree(route, Acting.of(viewer), ground, today()));
    return Done.here("Маршрут согласован");
  }

  @PostMapping("/return")
  ResponseEntity<Void> sendBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, route -> Agreeing.sendBack(route, Acting.of(viewer), remark, today()));
    return Done.here("Маршрут возвращён на доработку");
  }

  @PostMapping("/approve")
  ResponseEntity<Void> approve(@PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    approving.approve(door.within(scope, id), match.version(), Acting.of(viewer), today());
    return Done.here("Маршрут утверждён");
  }

  @PostMapping("/reopen")
  ResponseEntity<Void> reopen(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, route -> Ending.reopen(route, Acting.of(viewer), reason, today()));
    return Done.here("Маршрут открыт снова");
  }

  private void decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    deciding.decide(door.within(scope, id), match.version(), command);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
