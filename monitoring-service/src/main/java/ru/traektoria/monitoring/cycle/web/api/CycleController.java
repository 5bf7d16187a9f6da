package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.planning.ChoosingIndicators;
import ru.traektoria.monitoring.cycle.application.planning.SettingGoals;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;

/** Цикл года: его цели, показатели и способы сбора (этапы 1 и 2). */
@RestController
@RequestMapping("/api/v1/monitoring/cycle")
@Tag(name = "Управленческий цикл")
class CycleController {

  /** Цель; {@code track} пусто — цель всех треков. */
  record GoalRequest(String title, String track) {}

  /** Коды каталога; качественные показатели остаются. */
  record ChoiceRequest(List<String> codes) {}

  /** Качественный показатель и что по нему найдено; числа у него нет. */
  record QualityRequest(String name, String finding) {}

  /** Как и откуда собирают эти показатели. */
  record CollectionRequest(List<String> codes, List<Method> methods, List<Source> sources) {}

  private final KeepingCycle keeping;
  private final SettingGoals goals;
  private final ChoosingIndicators choosing;
  private final Grounds grounds;
  private final CycleAnswers answers;

  CycleController(
      KeepingCycle keeping,
      SettingGoals goals,
      ChoosingIndicators choosing,
      Grounds grounds,
      CycleAnswers answers) {
    this.keeping = keeping;
    this.goals = goals;
    this.choosing = choosing;
    this.grounds = grounds;
    this.answers = answers;
  }

  @GetMapping
  @Operation(summary = "Цикл года: цели, показатели, календарь, этапы и чего им не хватает")
  ResponseEntity<CycleView> cycle(@ModelAttribute Grounds.Asking asking, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return answers.ok(keeping.of(ground.municipality(), ground.year()));
  }

  @PostMapping("/goals")
  @Operation(summary = "Добавить цель", description = "If-Match: версия цикла, \"0\" — впервые.")
  ResponseEntity<CycleView> goal(
      @RequestBody GoalRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(
        goals.add(grounds.hand(asking, match, scope), request.title(), request.track()));
  }

  @DeleteMapping("/goals/{id}")
  @Operation(summary = "Убрать цель")
  ResponseEntity<CycleView> removeGoal(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    return answers.ok(goals.remove(grounds.hand(asking, match, scope), id));
  }

  @PutMapping("/indicators")
  @Operation(summary = "Выбрать показатели цикла")
  ResponseEntity<CycleView> indicators(
      @RequestBody ChoiceRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(
        choosing.choose(grounds.hand(asking, match, scope), CycleAnswers.listed(request.codes())));
  }

  @PostMapping("/qualitative")
  @Operation(summary = "Записать качественный показатель или вывод по нему")
  ResponseEntity<CycleView> qualitative(
      @RequestBody QualityRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(
        choosing.qualify(grounds.hand(asking, match, scope), request.name(), request.finding()));
  }

  @PutMapping("/methods")
  @Operation(summary = "Назвать методы сбора и источники выбранных показателей")
  ResponseEntity<CycleView> methods(
      @RequestBody CollectionRequest request,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(
        choosing.collect(
            grounds.hand(asking, match, scope),
            CycleAnswers.listed(request.codes()),
            CycleAnswers.listed(request.methods()),
            CycleAnswers.listed(request.sources())));
  }
}
