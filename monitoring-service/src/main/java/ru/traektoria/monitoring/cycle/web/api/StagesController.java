package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.planning.PlanningStages;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;

/** Этапы цикла: срок, ответственный, документы, закрытие. */
@RestController
@RequestMapping("/api/v1/monitoring/cycle/stages/{kind}")
@Tag(name = "Управленческий цикл")
class StagesController {

  /** Цели следующего цикла: их называют, закрывая последний этап. */
  record CloseRequest(List<String> goals) {}

  /** Почему открывают снова. */
  record ReopenRequest(String why) {}

  private final PlanningStages planning;
  private final ClosingStages closing;
  private final Grounds grounds;
  private final CycleAnswers answers;

  StagesController(
      PlanningStages planning, ClosingStages closing, Grounds grounds, CycleAnswers answers) {
    this.planning = planning;
    this.closing = closing;
    this.grounds = grounds;
    this.answers = answers;
  }

  @PutMapping
  @Operation(summary = "Назначить срок и ответственного")
  ResponseEntity<CycleView> plan(
      @PathVariable StageKind kind,
      @RequestBody PlanningStages.Days days,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(planning.plan(grounds.hand(asking, match, scope), kind, days));
  }

  @PostMapping("/papers")
  @Operation(summary = "Приложить документ с адресом публикации")
  ResponseEntity<CycleView> file(
      @PathVariable StageKind kind,
      @RequestBody Paper paper,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(planning.file(grounds.hand(asking, match, scope), kind, paper));
  }

  @DeleteMapping("/papers/{number}")
  @Operation(summary = "Убрать документ", description = "number — место в списке, с нуля.")
  ResponseEntity<CycleView> remove(
      @PathVariable StageKind kind,
      @PathVariable int number,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(planning.remove(grounds.hand(asking, match, scope), kind, number));
  }

  @PostMapping("/close")
  @Operation(
      summary = "Закрыть этап",
      description = "По порядку и только с тем, что просит документ; последний открывает год.")
  ResponseEntity<CycleView> close(
      @PathVariable StageKind kind,
      @RequestBody(required = false) CloseRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    List<String> goals =
        request == null || request.goals() == null ? List.of() : named(request.goals());
    return answers.ok(closing.close(grounds.hand(asking, match, scope), kind, goals));
  }

  private static List<String> named(List<String> goals) {
    return CycleAnswers.listed(goals).stream()
        .map(String::strip)
        .filter(goal -> !goal.isEmpty())
        .toList();
  }

  @PostMapping("/reopen")
  @Operation(summary = "Открыть снова последний закрытый этап", description = "С причиной.")
  ResponseEntity<CycleView> reopen(
      @PathVariable StageKind kind,
      @RequestBody ReopenRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(closing.reopen(grounds.hand(asking, match, scope), kind, request.why()));
  }
}
