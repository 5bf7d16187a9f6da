package ru.traektoria.monitoring.cycle.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.action.Measure;
import ru.traektoria.monitoring.cycle.model.action.Measurement;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Resolution;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;

/** Управленческий цикл for scripts: read only, without names. */
@RestController
@RequestMapping("/api/v1/monitoring")
@Tag(name = "Управленческий цикл")
class CycleController {

  /** Этап цикла. */
  @Schema(description = "Этап и чего не хватает, чтобы закрыть его")
  record StageView(
      int number,
      String kind,
      String title,
      LocalDate from,
      LocalDate to,
      LocalDate closedOn,
      int papers,
      List<String> missing) {}

  /** Цикл года. */
  record CycleView(String municipality, String year, long version, List<StageView> stages) {}

  /** Число, на котором стоит запись. */
  record NumberView(
      String code,
      String organisation,
      BigDecimal numerator,
      Long denominator,
      BigDecimal value,
      LocalDate asOf,
      String definition) {

    static NumberView of(Measurement m) {
      return m == null
          ? null
          : new NumberView(
              m.code(),
              m.organisation(),
              m.numerator(),
              m.denominator(),
              m.value(),
              m.asOf(),
              m.definition());
    }
  }

  /** Адресная рекомендация. */
  record RecommendationView(
      String id,
      String addressee,
      String organisation,
      String text,
      NumberView number,
      LocalDate issuedOn,
      LocalDate due,
      Recommendation.State state) {}

  /** Мера. */
  record MeasureView(
      String id,
      String track,
      String kind,
      String title,
      String responsible,
      LocalDate from,
      LocalDate to,
      LocalDate doneOn,
      NumberView before,
      NumberView after,
      @Schema(description = "BETTER, SAME, WORSE, CHANGED, NOT_COMPARABLE; пусто — не оценена")
          String change) {}

  /** Управленческое решение. */
  record ResolutionView(
      String id,
      String title,
      LocalDate date,
      String text,
      LocalDate control,
      LocalDate doneOn,
      String address) {}

  private final KeepingCycle keeping;
  private final ClosingStages closing;
  private final Shelves shelves;
  private final CycleReach reach;
  private final Grounds grounds;

  CycleController(
      KeepingCycle keeping,
      ClosingStages closing,
      Shelves shelves,
      CycleReach reach,
      Grounds grounds) {
    this.keeping = keeping;
    this.closing = closing;
    this.shelves = shelves;
    this.reach = reach;
    this.grounds = grounds;
  }

  @GetMapping("/cycle")
  @Operation(summary = "Цикл года: этапы и чего не хватает")
  CycleView cycle(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Cycle> stored = keeping.of(ground.municipality(), ground.year());
    var missing = closing.missing(stored.state());
    return new CycleView(
        ground.municipality(),
        ground.year().toString(),
        stored.version(),
        stored.state().stages().stream().map(s -> view(s, missing.get(s.kind()))).toList());
  }

  private static StageView view(Stage stage, List<Reason> missing) {
    return new StageView(
        stage.kind().number(),
        stage.kind().name(),
        stage.kind().title(),
        stage.from(),
        stage.to(),
        stage.closedOn(),
        stage.papers().size(),
        stage.closed() ? List.of() : missing.stream().map(Reason::message).toList());
  }

  @GetMapping("/recommendations")
  @Operation(summary = "Адресные рекомендации года; педагог не называется")
  List<RecommendationView> recommendations(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
        .map(CycleController::view)
        .toList();
  }

  private static RecommendationView view(Stored<Recommendation> stored) {
    Recommendation r = stored.state();
    return new RecommendationView(
        stored.id(),
        r.to().kind().name(),
        r.to().organisation(),
        r.text(),
        NumberView.of(r.number()),
        r.issuedOn(),
        r.due(),
        r.state());
  }

  @GetMapping("/measures")
  @Operation(summary = "План мер года: было, стало")
  List<MeasureView> measures(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return reach.measures(ground.municipality(), ground.year().toString(), scope).stream()
        .map(CycleController::measure)
        .toList();
  }

  private static MeasureView measure(Stored<Measure> stored) {
    Measure m = stored.state();
    return new MeasureView(
        stored.id(),
        m.track(),
        m.kind().name(),
        m.title(),
        m.responsible(),
        m.from(),
        m.to(),
        m.done() == null ? null : m.done().on(),
        NumberView.of(m.before()),
        m.effect() == null ? null : NumberView.of(m.effect().after()),
        m.effect() == null ? null : m.effect().change().name());
  }

  @GetMapping("/resolutions")
  @Operation(summary = "Управленческие решения года")
  List<ResolutionView> resolutions(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return shelves.resolutions().of(ground.municipality(), ground.year().toString()).stream()
        .map(CycleController::resolution)
        .toList();
  }

  private static ResolutionView resolution(Stored<Resolution> stored) {
    Resolution r = stored.state();
    return new ResolutionView(
        stored.id(),
        ResolutionWords.title(r),
        r.date(),
        r.text(),
        r.control(),
        r.done() == null ? null : r.done().on(),
        r.address());
  }
}
