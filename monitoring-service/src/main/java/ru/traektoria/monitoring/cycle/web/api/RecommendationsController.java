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
import ru.traektoria.monitoring.cycle.application.IssuingRecommendations;
import ru.traektoria.monitoring.cycle.application.IssuingRecommendations.Draft;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/** Адресные рекомендации: выдать, принять, исполнить, отозвать. */
@RestController
@RequestMapping("/api/v1/monitoring/recommendations")
@Tag(name = "Рекомендации")
class RecommendationsController {

  private static final String PATH = "/api/v1/monitoring/recommendations/";

  /** Кому, на каком показателе, что и до какого дня; {@code label} называет объединение. */
  record IssueRequest(
      Addressee.Kind to,
      String addressee,
      String label,
      String code,
      String goal,
      String note,
      String text,
      LocalDate due,
      List<String> practices) {

    Draft draft() {
      List<String> addresses = CycleAnswers.listed(practices);
      return new Draft(to, addressee, label, code, goal, note, text, due, addresses);
    }
  }

  /** Что сделано или почему отозвана. */
  record AnswerRequest(String text) {}

  private final IssuingRecommendations issuing;
  private final CycleReach reach;
  private final Grounds grounds;

  RecommendationsController(IssuingRecommendations issuing, CycleReach reach, Grounds grounds) {
    this.issuing = issuing;
    this.reach = reach;
    this.grounds = grounds;
  }

  @GetMapping
  @Operation(summary = "Адресные рекомендации года", description = "Имён нет.")
  List<RecommendationView> list(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return reach.recommendations(ground.municipality(), ground.year().toString(), scope).stream()
        .map(stored -> RecommendationView.of(stored, scope.viewer()))
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Рекомендация")
  ResponseEntity<RecommendationView> one(@PathVariable String id, Scope scope) {
    return ok(reach.recommendation(id, scope), scope);
  }

  @PostMapping
  @Operation(
      summary = "Выдать рекомендацию",
      description = "Число показателя запишется таким, каким оно стоит сегодня.")
  ResponseEntity<RecommendationView> issue(
      @RequestBody IssueRequest request,
      @ModelAttribute Grounds.Asking asking,
      CreationKey key,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    Stored<Recommendation> issued =
        issuing.issue(
            key, ground.municipality(), ground.year(), request.draft(), scope.viewer().name());
    return Etags.created(
        PATH + issued.id(), issued.version(), RecommendationView.of(issued, scope.viewer()));
  }

  @PostMapping("/{id}/acknowledge")
  @Operation(summary = "Принять к исполнению", description = "Может только адресат.")
  ResponseEntity<RecommendationView> acknowledge(
      @PathVariable String id, IfMatch match, Scope scope) {
    return ok(issuing.acknowledge(id, match.version(), scope), scope);
  }

  @PostMapping("/{id}/fulfil")
  @Operation(summary = "Отметить исполнение: что сделано")
  ResponseEntity<RecommendationView> fulfil(
      @PathVariable String id, @RequestBody AnswerRequest request, IfMatch match, Scope scope) {
    return ok(issuing.fulfil(id, match.version(), request.text(), scope), scope);
  }

  @PostMapping("/{id}/withdraw")
  @Operation(summary = "Отозвать ошибочную", description = "С причиной.")
  ResponseEntity<RecommendationView> withdraw(
      @PathVariable String id, @RequestBody AnswerRequest request, IfMatch match, Scope scope) {
    return ok(issuing.withdraw(id, match.version(), request.text(), scope), scope);
  }

  private static ResponseEntity<RecommendationView> ok(Stored<Recommendation> stored, Scope scope) {
    return Etags.ok(stored.version(), RecommendationView.of(stored, scope.viewer()));
  }
}
