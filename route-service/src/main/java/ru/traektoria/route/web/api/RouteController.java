package ru.traektoria.route.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.ListingRoutes;
import ru.traektoria.route.application.RevisingPlan;
import ru.traektoria.route.application.RouteFilter;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.StartingRoute;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteState;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Routes: list, one, start by hand, change of the plan. */
@RestController
@RequestMapping("/api/v1/routes")
@Tag(name = "Маршруты")
class RouteController {

  private final ListingRoutes listing;
  private final RouteDoor door;
  private final StartingRoute starting;
  private final RevisingPlan revising;
  private final StaffDirectory directory;
  private final Clock clock;

  RouteController(
      ListingRoutes listing,
      RouteDoor door,
      StartingRoute starting,
      RevisingPlan revising,
      StaffDirectory directory,
      Clock clock) {
    this.listing = listing;
    this.door = door;
    this.starting = starting;
    this.revising = revising;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Маршруты, доступные вам")
  List<RouteLine> list(
      Scope scope,
      @RequestParam(required = false) RouteState state,
      @RequestParam(required = false) String teacher,
      @RequestParam(required = false) String organisation) {
    return listing.within(scope::covers, new RouteFilter(state, teacher)).stream()
        .filter(line -> organisation == null || organisation.equals(line.organisation()))
        .filter(line -> state == null || line.state() == state)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Маршрут; чужой просмотр попадает в журнал")
  ResponseEntity<RouteView> one(@PathVariable String id, Scope scope) {
    return answer(door.look(scope, id));
  }

  @PostMapping
  @Operation(summary = "Начать маршрут по пожеланию педагога")
  ResponseEntity<RouteView> start(
      @RequestBody RouteRequests.Start body, Scope scope, Viewer viewer, CreationKey key) {
    StartingRoute.Wish wish =
        new StartingRoute.Wish(
            body.teacher(), door.teacher(scope, body.teacher()), body.wish(), body.competence());
    Stored<Route> route =
        starting.start(new RouteId(key.id()), key.requestHash(), wish, Acting.of(viewer), today());
    return Etags.created("/api/v1/routes/" + route.id(), route.version(), view(route));
  }

  @PutMapping("/{id}/plan")
  @Operation(summary = "Изменить план; после утверждения — корректировка с причиной")
  ResponseEntity<RouteView> revise(
      @PathVariable String id,
      @RequestBody RouteRequests.PlanBody body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    RouteId route = door.within(scope, id);
    return answer(
        revising.revise(route, match.version(), body.wanted(), Acting.of(viewer), today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ResponseEntity<RouteView> answer(Stored<Route> route) {
    return Etags.ok(route.version(), view(route));
  }

  private RouteView view(Stored<Route> route) {
    return RouteView.of(route.state(), directory.shortName(route.state().teacher().value()));
  }
}
