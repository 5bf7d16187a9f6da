package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.monitoring.cycle.application.planning.RunningCampaigns;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;

/** Мониторинги календаря (S3 table 3). */
@RestController
@RequestMapping("/api/v1/monitoring/cycle/campaigns")
@Tag(name = "Управленческий цикл")
class CampaignsController {

  private final RunningCampaigns campaigns;
  private final Grounds grounds;
  private final CycleAnswers answers;

  CampaignsController(RunningCampaigns campaigns, Grounds grounds, CycleAnswers answers) {
    this.campaigns = campaigns;
    this.grounds = grounds;
    this.answers = answers;
  }

  @PostMapping
  @Operation(summary = "Добавить мониторинг в календарь")
  ResponseEntity<CycleView> add(
      @RequestBody RunningCampaigns.Draft draft,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    return answers.ok(campaigns.add(grounds.hand(asking, match, scope), draft));
  }

  @PostMapping("/{id}/step")
  @Operation(summary = "Перевести мониторинг на следующий шаг")
  ResponseEntity<CycleView> step(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    return answers.ok(campaigns.moveOn(grounds.hand(asking, match, scope), id));
  }

  @PostMapping("/{id}/freeze")
  @Operation(
      summary = "Заморозить числа мониторинга",
      description = "На последний день мониторинга, а до него — на сегодня. Идёт до минуты.")
  ResponseEntity<CycleView> freeze(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    return answers.ok(campaigns.freeze(grounds.hand(asking, match, scope), id));
  }
}
