package ru.traektoria.route.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.model.Ending;
import ru.traektoria.route.model.Reporting;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.report.HalfYear;
import ru.traektoria.route.model.report.Report;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;
import ru.traektoria.route.web.RouteFiles;

/** What accompanies a running route and may follow a closed one: reports, files, reopening. */
@RestController
@RequestMapping("/api/v1/routes/{id}")
@Tag(name = "Отчёты и файлы маршрута")
class RouteAfterwardController {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final RouteFiles files;
  private final StaffDirectory directory;
  private final Clock clock;

  RouteAfterwardController(
      RouteDoor door,
      DecidingRoute deciding,
      RouteFiles files,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.files = files;
    this.directory = directory;
    this.clock = clock;
  }

  @PutMapping("/reports/{half}")
  @Operation(summary = "Отправить отчёт за полугодие, например 2026-1 (педагог)")
  ResponseEntity<RouteView> submit(
      @PathVariable String id,
      @PathVariable String half,
      @RequestBody RouteRequests.ReportBody body,
      IfMatch match,
      Scope scope) {
    Report report =
        Report.submitted(
            HalfYear.parse(half), body.results(), body.difficulties(), body.plans(), today());
    return decide(scope, id, match, route -> Reporting.submit(route, report, today()));
  }

  @PostMapping("/reports/{half}/acceptance")
  @Operation(summary = "Принять отчёт (завуч, методист)")
  ResponseEntity<RouteView> accept(
      @PathVariable String id,
      @PathVariable String half,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    HalfYear which = HalfYear.parse(half);
    return decide(scope, id, match, route -> Reporting.accept(route, which, Acting.of(viewer)));
  }

  @PostMapping("/reopening")
  @Operation(summary = "Открыть закрытый маршрут снова, с причиной (методист)")
  ResponseEntity<RouteView> reopen(
      @PathVariable String id,
      @RequestBody RouteRequests.Cause body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    return decide(
        scope, id, match, route -> Ending.reopen(route, Acting.of(viewer), body.reason(), today()));
  }

  @GetMapping("/files/{file}")
  @Operation(summary = "Файл, которым подтверждён шаг")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(scope, id, file);
  }

  private ResponseEntity<RouteView> decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    Stored<Route> route = deciding.decide(door.within(scope, id), match.version(), command);
    String name = directory.shortName(route.state().teacher().value());
    return Etags.ok(route.version(), RouteView.of(route.state(), name));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
