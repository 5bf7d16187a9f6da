package ru.traektoria.route.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.DecidingRoute;
import ru.traektoria.route.application.file.ShowingStep;
import ru.traektoria.route.model.Review;
import ru.traektoria.route.model.Reviewing;
import ru.traektoria.route.model.Route;
import ru.traektoria.route.model.RouteEvent;
import ru.traektoria.route.model.Showing;
import ru.traektoria.route.model.plan.Evidence;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.web.Acting;
import ru.traektoria.route.web.RouteDoor;

/** Steps that are shown by evidence: report, confirm, return. All others get done by themselves. */
@RestController
@RequestMapping("/api/v1/routes/{id}/steps/{step}")
@Tag(name = "Шаги маршрута")
class StepController {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final ShowingStep showing;
  private final StaffDirectory directory;
  private final Clock clock;

  StepController(
      RouteDoor door,
      DecidingRoute deciding,
      ShowingStep showing,
      StaffDirectory directory,
      Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.showing = showing;
    this.directory = directory;
    this.clock = clock;
  }

  @PostMapping("/report")
  @Operation(summary = "Показать, чем подтверждается шаг (педагог)")
  ResponseEntity<RouteView> report(
      @PathVariable String id,
      @PathVariable String step,
      @RequestBody RouteRequests.Evidence body,
      IfMatch match,
      Scope scope) {
    return decide(
        scope,
        id,
        match,
        route -> Showing.report(route, new StepId(step), Evidence.of(body.evidence()), today()));
  }

  @PostMapping("/files")
  @Operation(summary = "Показать шаг файлом: скан, фото, документ (педагог)")
  ResponseEntity<RouteView> upload(
      @PathVariable String id,
      @PathVariable String step,
      @RequestPart MultipartFile file,
      IfMatch match,
      Scope scope) {
    ShowingStep.Shown shown =
        new ShowingStep.Shown(new StepId(step), null, FileAnswers.uploads(List.of(file)));
    return answer(showing.show(door.within(scope, id), match.version(), shown, today()));
  }

  @PostMapping("/review")
  @Operation(summary = "Промежуточная оценка блока, который заканчивает этот шаг")
  ResponseEntity<RouteView> assess(
      @PathVariable String id,
      @PathVariable String step,
      @RequestBody RouteRequests.Assessment body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    Review review =
        new Review(new StepId(step), body.verdict(), body.conclusion(), today(), Acting.of(viewer));
    return decide(scope, id, match, route -> Reviewing.assess(route, review));
  }

  @PostMapping("/confirmation")
  @Operation(summary = "Подтвердить шаг (завуч, методист)")
  ResponseEntity<RouteView> confirm(
      @PathVariable String id,
      @PathVariable String step,
      @RequestBody(required = false) RouteRequests.Evidence body,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    Evidence evidence = body == null ? Evidence.NONE : Evidence.of(body.evidence());
    return decide(
        scope,
        id,
        match,
        route -> Showing.confirm(route, new StepId(step), evidence, Acting.of(viewer), today()));
  }

  @PostMapping("/return")
  @Operation(summary = "Вернуть подтверждение с замечанием (завуч, методист)")
  ResponseEntity<RouteView> reject(
      @PathVariable String id,
      @PathVariable String step,
      @RequestBody RouteRequests.Remark body,
      IfMatch match,
      Scope scope) {
    return decide(
        scope, id, match, route -> Showing.reject(route, new StepId(step), body.remark()));
  }

  private ResponseEntity<RouteView> decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    return answer(deciding.decide(door.within(scope, id), match.version(), command));
  }

  private ResponseEntity<RouteView> answer(Stored<Route> route) {
    String name = directory.shortName(route.state().teacher().value());
    return Etags.ok(route.version(), RouteView.of(route.state(), name));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
