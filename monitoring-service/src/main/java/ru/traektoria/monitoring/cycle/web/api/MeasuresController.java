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
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.TakingMeasures;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.MeasureKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** План мер (S3 table 4): запланировать, выполнить, оценить. */
@RestController
@RequestMapping("/api/v1/monitoring/measures")
@Tag(name = "Меры")
class MeasuresController {

  private static final String PATH = "/api/v1/monitoring/measures/";

  /** Мера; без {@code code} она стоит на числе первой рекомендации. */
  record PlanRequest(
      MeasureKind kind,
      String goal,
      String title,
      List<String> recommendations,
      String code,
      String organisation,
      String responsible,
      LocalDate from,
      LocalDate to,
      String term) {

    TakingMeasures.Draft draft() {
      List<String> answered = CycleAnswers.listed(recommendations);
      return new TakingMeasures.Draft(
          kind, goal, title, answered, code, organisation, responsible, from, to, term);
    }
  }

  /** Почему отменена. */
  record GiveUpRequest(String why) {}

  /** День, число которого смотрят (пусто — сегодня), и вывод. */
  record EffectRequest(LocalDate day, String conclusion) {}

  private final TakingMeasures taking;
  private final CycleReach reach;
  private final Grounds grounds;

  MeasuresController(TakingMeasures taking, CycleReach reach, Grounds grounds) {
    this.taking = taking;
    this.reach = reach;
    this.grounds = grounds;
  }

  @GetMapping
  @Operation(summary = "План мер года: было, стало")
  List<MeasureView> list(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return reach.measures(ground.municipality(), ground.year().toString(), scope).stream()
        .map(MeasureView::of)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Мера")
  ResponseEntity<MeasureView> one(@PathVariable String id, Scope scope) {
    return ok(reach.measure(id, scope));
  }

  @PostMapping
  @Operation(summary = "Запланировать меру", description = "Без показателя и рекомендации нельзя.")
  ResponseEntity<MeasureView> plan(
      @RequestBody PlanRequest request,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Measure> planned =
        taking.plan(key, ground.municipality(), ground.year(), request.draft());
    return Etags.created(PATH + planned.id(), planned.version(), MeasureView.of(planned));
  }

  @PostMapping("/{id}/done")
  @Operation(summary = "Отметить выполнение: когда, что сделано, где прочесть")
  ResponseEntity<MeasureView> done(
      @PathVariable String id, @RequestBody Measure.Done what, IfMatch match, Scope scope) {
    return ok(taking.carryOut(id, town(scope), match.version(), what));
  }

  @PostMapping("/{id}/give-up")
  @Operation(summary = "Отменить", description = "С причиной.")
  ResponseEntity<MeasureView> giveUp(
      @PathVariable String id, @RequestBody GiveUpRequest request, IfMatch match, Scope scope) {
    return ok(taking.giveUp(id, town(scope), match.version(), request.why()));
  }

  @PostMapping("/{id}/effect")
  @Operation(
      summary = "Оценить эффект",
      description = "Число «стало» берётся из таблиц того же показателя, не из запроса.")
  ResponseEntity<MeasureView> effect(
      @PathVariable String id, @RequestBody EffectRequest request, IfMatch match, Scope scope) {
    return ok(
        taking.judge(
            id,
            town(scope),
            match.version(),
            request.day(),
            request.conclusion(),
            scope.viewer().name()));
  }

  private static ResponseEntity<MeasureView> ok(Stored<Measure> stored) {
    return Etags.ok(stored.version(), MeasureView.of(stored));
  }

  private static String town(Scope scope) {
    return scope.municipality().orElse(null);
  }
}
