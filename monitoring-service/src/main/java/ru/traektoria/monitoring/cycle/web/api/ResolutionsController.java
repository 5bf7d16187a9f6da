package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.application.TakingResolutions;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Управленческие решения: принять, исполнить, опубликовать. */
@RestController
@RequestMapping("/api/v1/monitoring/resolutions")
@Tag(name = "Управленческие решения")
class ResolutionsController {

  private static final String PATH = "/api/v1/monitoring/resolutions/";

  /** Решение; у решения совета номер берётся из протокола заседания {@code meeting}. */
  record TakeRequest(
      Resolution.Kind kind,
      String number,
      LocalDate date,
      String signer,
      String text,
      String meeting,
      List<String> recommendations,
      String code,
      LocalDate control,
      String responsible,
      String address) {

    TakingResolutions.Draft draft() {
      List<String> answered = CycleAnswers.listed(recommendations);
      return new TakingResolutions.Draft(
          kind, number, date, signer, text, meeting, answered, code, control, responsible, address);
    }
  }

  /** Где прочесть. */
  record PublishRequest(String address) {}

  private final TakingResolutions taking;
  private final Shelves shelves;
  private final Grounds grounds;

  ResolutionsController(TakingResolutions taking, Shelves shelves, Grounds grounds) {
    this.taking = taking;
    this.shelves = shelves;
    this.grounds = grounds;
  }

  @GetMapping
  @Operation(summary = "Управленческие решения года")
  List<ResolutionView> list(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return shelves.resolutions().of(ground.municipality(), ground.year().toString()).stream()
        .map(ResolutionView::of)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Решение")
  ResponseEntity<ResolutionView> one(@PathVariable String id, Scope scope) {
    return ok(shelves.resolutions().get(id, town(scope)));
  }

  @PostMapping
  @Operation(summary = "Записать решение: номер, дата, кто подписал, дата контроля")
  ResponseEntity<ResolutionView> take(
      @RequestBody TakeRequest request,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Resolution> taken =
        taking.take(
            key, ground.municipality(), ground.year(), request.draft(), scope.viewer().name());
    return Etags.created(PATH + taken.id(), taken.version(), ResolutionView.of(taken));
  }

  @PostMapping("/{id}/done")
  @Operation(summary = "Снять с контроля: когда и что сделано")
  ResponseEntity<ResolutionView> done(
      @PathVariable String id, @RequestBody Resolution.Done what, IfMatch match, Scope scope) {
    return ok(taking.carryOut(id, town(scope), match.version(), what));
  }

  @PostMapping("/{id}/publish")
  @Operation(summary = "Записать адрес публикации")
  ResponseEntity<ResolutionView> publish(
      @PathVariable String id, @RequestBody PublishRequest where, IfMatch match, Scope scope) {
    return ok(taking.publish(id, town(scope), match.version(), where.address()));
  }

  private static ResponseEntity<ResolutionView> ok(Stored<Resolution> stored) {
    return Etags.ok(stored.version(), ResolutionView.of(stored));
  }

  private static String town(Scope scope) {
    return scope.municipality().orElse(null);
  }
}
