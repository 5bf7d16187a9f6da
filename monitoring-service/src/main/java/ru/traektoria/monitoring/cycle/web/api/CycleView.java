package ru.traektoria.monitoring.cycle.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;

/** Цикл года. */
record CycleView(
    String municipality,
    String year,
    @Schema(description = "Версия для If-Match; 0 — цикл ещё никто не менял") long version,
    List<Goal> goals,
    List<Chosen> indicators,
    List<CampaignView> campaigns,
    List<StageView> stages) {

  /** Этап цикла. */
  @Schema(description = "Этап и чего не хватает, чтобы закрыть его")
  record StageView(
      int number,
      StageKind kind,
      String title,
      LocalDate from,
      LocalDate to,
      String responsible,
      LocalDate closedOn,
      List<Paper> papers,
      List<String> missing) {

    private static StageView of(Stage stage, List<Reason> missing) {
      return new StageView(
          stage.kind().number(),
          stage.kind(),
          stage.kind().title(),
          stage.from(),
          stage.to(),
          stage.responsible(),
          stage.closedOn(),
          stage.papers(),
          stage.closed() ? List.of() : missing.stream().map(Reason::message).toList());
    }
  }

  /** Мониторинг календаря. */
  record CampaignView(
      String id,
      String track,
      String title,
      LocalDate from,
      LocalDate to,
      String responsible,
      String use,
      Campaign.Step step,
      @Schema(description = "Окно с числами; пусто — не заморожены") String window) {

    private static CampaignView of(Campaign c) {
      return new CampaignView(
          c.id(),
          c.track(),
          c.title(),
          c.from(),
          c.to(),
          c.responsible(),
          c.use(),
          c.step(),
          c.window() == null ? null : c.window().id());
    }
  }

  static CycleView of(Stored<Cycle> stored, Map<StageKind, List<Reason>> missing) {
    Cycle cycle = stored.state();
    return new CycleView(
        cycle.municipality(),
        cycle.year(),
        stored.version(),
        cycle.goals(),
        cycle.indicators(),
        cycle.campaigns().stream().map(CampaignView::of).toList(),
        cycle.stages().stream().map(s -> StageView.of(s, missing.get(s.kind()))).toList());
  }
}
