package ru.traektoria.route.web.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;
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

/** What people do with a step: show, confirm, return, assess the block it ends. */
@Controller
@RequestMapping("/routes/{id}/steps/{step}")
class StepPages {

  private final RouteDoor door;
  private final DecidingRoute deciding;
  private final ShowingStep showing;
  private final Clock clock;

  StepPages(RouteDoor door, DecidingRoute deciding, ShowingStep showing, Clock clock) {
    this.door = door;
    this.deciding = deciding;
    this.showing = showing;
    this.clock = clock;
  }

  /** Words, links and files; a photograph alone is enough. */
  @PostMapping("/report")
  ResponseEntity<Void> report(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String evidence,
      @RequestParam(required = false) List<MultipartFile> files,
      IfMatch match,
      Scope scope) {
    showing.show(
        door.within(scope, id),
        match.version(),
        new ShowingStep.Shown(new StepId(step), evidence, FileAnswers.uploads(files)),
        today());
    return Done.here("Отправлено на подтверждение");
  }

  @PostMapping("/confirm")
  ResponseEntity<Void> confirm(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(required = false) String evidence,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    decide(
        scope,
        id,
        match,
        route ->
            Showing.confirm(
                route, new StepId(step), Evidence.of(evidence), Acting.of(viewer), today()));
    return Done.here("Шаг подтверждён");
  }

  @PostMapping("/return")
  ResponseEntity<Void> reject(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String remark,
      IfMatch match,
      Scope scope) {
    decide(scope, id, match, route -> Showing.reject(route, new StepId(step), remark));
    return Done.here("Возвращено педагогу с замечанием");
  }

  /** The interim assessment of a block; a needed correction opens the plan with its reason. */
  @PostMapping("/review")
  ResponseEntity<Void> assess(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(required = false) Review.Verdict verdict,
      @RequestParam(defaultValue = "") String conclusion,
      IfMatch match,
      Scope scope,
      Viewer viewer) {
    Review review =
        new Review(new StepId(step), verdict, conclusion.strip(), today(), Acting.of(viewer));
    decide(scope, id, match, route -> Reviewing.assess(route, review));
    return verdict == Review.Verdict.CORRECT
        ? Done.at("/routes/" + id + "/edit", "Оценка записана: теперь скорректируйте план")
        : Done.here("Промежуточная оценка записана");
  }

  private void decide(
      Scope scope, String id, IfMatch match, Function<Route, Decision<Route, RouteEvent>> command) {
    deciding.decide(door.within(scope, id), match.version(), command);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
