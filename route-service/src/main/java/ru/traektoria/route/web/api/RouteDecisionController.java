package ru.traektoria.route.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.route.application.ApprovingRoutes;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Agreeing;
import ru.traektoria.route.model.Closing;
import ru.traektoria.route.model.ClosingRule;
import ru.traektoria.route.model.Ending;
import ru.traektoria.route.model.Outcome;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.terms.Actor;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Decisions on routes: agree, send back, approve, close. */
@RestController
@RequestMapping("/api/v1/routes")
@Tag(name = "Решения по маршрутам")
class RouteDecisionController {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final ApprovingRoutes approving;
  private final StaffDirectory directory;
  private final Clock clock;

  RouteDecisionController(
      RouteDoor door,
      DecidingRoute deciding,
      ApprovingRoutes approving,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.approving = approving;
    this.directory = directory;
    this.clock = clock;
  }

  /** One condition of closing and how it stands. */
  record VerdictView(ClosingRule rule, boolean met, String sentence) {}

  @PostMapping("/{id}/agreement")
  @Operation(summary = "Согласовать (педагог; за него — с основанием)")
  ResponseEntity<RouteView> agree(
      @PathVariable String id,
      @RequestBody(required = false) RouteRequests.Agreement body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    String ground = body == null ? null : body.ground();
    return decide(
        scope, id, match, route -> Agreeing.agree(route, Acting.of(viewer), ground, today()));
  }

  @PostMapping("/{id}/return")
  @Operation(summary = "Вернуть на доработку")
  ResponseEntity<RouteView> sendBack(
      @PathVariable String id,
      @RequestBody RouteRequests.Remark body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    return decide(
        scope,
        id,
        match,
        route -> Agreeing.sendBack(route, Acting.of(viewer), body.remark(), today()));
  }

  @PostMapping("/{id}/approval")
  @Operation(summary = "Утвердить маршрут")
  ResponseEntity<RouteView> approve(
      @PathVariable String id, IfMatch match, Scope scope, Viewer viewer) {
    RouteId route = door.within(scope, id);
    return answer(approving.approve(route, match.version(), Acting.of(viewer), today()));
  }

  @PostMapping("/approvals")
  @Operation(summary = "Утвердить много маршрутов; отказ по одному не мешает другим")
  DecidingRoute.Outcomes approveAll(
      @RequestBody RouteRequests.Approvals body, Scope scope, Viewer viewer) {
    List<RouteId> routes = door.within(scope, body.ids());
    return approving.approveAll(routes, Acting.of(viewer), today());
  }

  @GetMapping("/{id}/closing")
  @Operation(summary = "Что мешает закрыть с этим итогом")
  List<VerdictView> verdicts(
      @PathVariable String id,
      @RequestParam Outcome outcome,
      @RequestParam(required = false) String reason,
      Scope scope,
      Viewer viewer) {
    Route route = door.look(scope, id).state();
    return ClosingRule.verdicts(route, closing(outcome, reason, Acting.of(viewer))).stream()
        .map(v -> new VerdictView(v.rule(), v.met(), v.sentence()))
        .toList();
  }

  @PostMapping("/{id}/closing")
  @Operation(summary = "Закрыть маршрут с итогом")
  ResponseEntity<RouteView> close(
      @PathVariable String id,
      @RequestBody RouteRequests.Closing body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    if (body.outcome() == null) {
      throw Problems.refused(Reason.at("outcome", "route.outcome", "Выберите итог"));
    }
    Closing closing = closing(body.outcome(), body.reason(), Acting.of(viewer));
    return decide(scope, id, match, route -> Ending.close(route, closing));
  }

  private Closing closing(Outcome outcome, String reason, Actor actor) {
    return new Closing(outcome, reason, actor, today());
  }

  private ResponseEntity<RouteView> decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    return answer(deciding.decide(door.within(scope, id), match.version(), command));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ResponseEntity<RouteView> answer(Stored<Route> route) {
    String name = directory.shortName(route.state().teacher().value());
    return Etags.ok(route.version(), RouteView.of(route.state(), name));
  }
}
