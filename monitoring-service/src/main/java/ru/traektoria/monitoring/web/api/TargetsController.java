package ru.traektoria.monitoring.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.target.application.SettingTargets;
import ru.traektoria.monitoring.target.application.Suggestion;
import ru.traektoria.monitoring.target.application.Suggestions;
import ru.traektoria.monitoring.target.application.Targets;
import ru.traektoria.monitoring.target.model.Baseline;
import ru.traektoria.monitoring.target.model.Target;
import ru.traektoria.monitoring.target.model.TargetKind;
import ru.traektoria.monitoring.target.model.Terms;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Цели муниципалитета: set, changed and withdrawn by people; documents only suggest. */
@RestController
@RequestMapping("/api/v1/monitoring/targets")
@Tag(name = "Цели")
class TargetsController {

  /** Условия цели; {@code baseline} пусто — база неизвестна, это не ноль. */
  record TermsRequest(
      TargetKind kind,
      BigDecimal amount,
      LocalDate due,
      BigDecimal baseline,
      LocalDate baselineOn,
      String paragraph) {

    Terms terms() {
      return new Terms(kind, amount, due, new Baseline(baseline, baselineOn), paragraph);
    }
  }

  /** Поставленная цель. */
  record SetView(
      String code,
      String year,
      long version,
      TargetKind kind,
      BigDecimal amount,
      LocalDate due,
      BigDecimal baseline,
      LocalDate baselineOn,
      String paragraph,
      String setBy,
      Instant setAt) {

    static SetView of(Stored<Target> stored) {
      Target target = stored.state();
      Terms terms = target.terms();
      return new SetView(
          target.code(),
          target.year(),
          stored.version(),
          terms.kind(),
          terms.amount(),
          terms.due(),
          terms.baseline().value(),
          terms.baseline().on(),
          terms.paragraph(),
          target.by(),
          target.at());
    }
  }

  private final Targets targets;
  private final SettingTargets setting;
  private final Suggestions suggestions;
  private final Asked asked;
  private final Showing showing;

  TargetsController(
      Targets targets,
      SettingTargets setting,
      Suggestions suggestions,
      Asked asked,
      Showing showing) {
    this.targets = targets;
    this.setting = setting;
    this.suggestions = suggestions;
    this.asked = asked;
    this.showing = showing;
  }

  @GetMapping
  @Operation(summary = "Цели муниципалитета на учебный год")
  List<SetView> list(@RequestParam(required = false) String year, Scope scope) {
    Selection there = asked.ofAnyYear(question(year), scope);
    return targets.of(there.municipality(), there.year()).values().stream()
        .map(SetView::of)
        .sorted(Comparator.comparing(SetView::code))
        .toList();
  }

  @GetMapping("/suggestions")
  @Operation(summary = "Цели из документов: предложения с параграфом, сами не ставятся")
  List<Suggestion> suggested(Scope scope) {
    return suggestions.all();
  }

  @PutMapping("/{code}")
  @Operation(
      summary = "Поставить или изменить цель",
      description = "If-Match: версия цели, \"0\" — если цели ещё не было.")
  ResponseEntity<SetView> set(
      @PathVariable String code,
      @RequestParam(required = false) String year,
      @RequestBody TermsRequest request,
      IfMatch match,
      Scope scope) {
    Selection there = selection(code, year, scope);
    Indicator indicator = showing.live(there).indicator(code);
    Stored<Target> stored =
        setting.set(
            indicator,
            there.municipality(),
            there.year(),
            request.terms(),
            match.version(),
            scope.viewer().name());
    return Etags.ok(stored.version(), SetView.of(stored));
  }

  @DeleteMapping("/{code}")
  @Operation(summary = "Снять цель", description = "If-Match: версия цели.")
  ResponseEntity<Void> withdraw(
      @PathVariable String code,
      @RequestParam(required = false) String year,
      IfMatch match,
      Scope scope) {
    Selection there = selection(code, year, scope);
    setting.withdraw(
        there.municipality(), code, there.year(), match.version(), scope.viewer().name());
    return ResponseEntity.noContent().build();
  }

  private Selection selection(String code, String year, Scope scope) {
    return asked.selection(question(year), scope, showing.yearOf(code));
  }

  private static Asked.Question question(String year) {
    return new Asked.Question(year, null, null, null, null);
  }
}
