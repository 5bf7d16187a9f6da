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
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Reporting;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.report.HalfYear;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** The teacher's half-year report: written on the card of the route, accepted or returned there. */
@Controller
@RequestMapping("/routes/{id}/reports/{half}")
class ReportPages {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final Clock clock;

  ReportPages(RouteDoor door, DecidingRoute deciding, Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.clock = clock;
  }

  @PostMapping
  ResponseEntity<Void> submit(
      @PathVariable String id,
      @PathVariable String half,
      @RequestParam(defaultValue = "") String results,
      @RequestParam(defaultValue = "") String difficulties,
      @RequestParam(defaultValue = "") String plans,
      IfMatch match,
      Scope scope) {
    Report report =
        Report.submitted(half(half), results.strip(), difficulties.strip(), plans.strip(), today());
    decide(scope, id, match, route -> Reporting.submit(route, report, today()));
    return Done.here("Отчёт отправлен");
  }

  @PostMapping("/accept")
  ResponseEntity<Void> accept(
      @PathVariable String id,
      @PathVariable String half,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(scope, id, match, route -> Reporting.accept(route, half(half), Acting.of(viewer)));
    return Done.here("Отчёт принят");
  }

  @PostMapping("/return")
  ResponseEntity<Void> giveBack(
      @PathVariable String id,
      @PathVariable String half,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(
        scope,
        id,
        match,
        route -> Reporting.giveBack(route, half(half), Acting.of(viewer), remark));
    return Done.here("Отчёт возвращён с замечанием");
  }

  private static HalfYear half(String text) {
    if (!text.matches("\\d{4}-[12]")) {
      throw Problems.badRequest("Полугодие пишут так: 2026-1.");
    }
    return HalfYear.parse(text);
  }

  private void decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    deciding.decide(door.within(scope, id), match.version(), command);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
