package ru.traektoria.monitoring.cycle.web.pages.stage;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.platform.events.outbox.Stored;

/** What a stage is about: each has its own cards. */
@Component
class StageWork {

  private final ChosenParts chosen;
  private final CampaignParts campaigns;
  private final OutcomeParts outcomes;

  StageWork(ChosenParts chosen, CampaignParts campaigns, OutcomeParts outcomes) {
    this.chosen = chosen;
    this.campaigns = campaigns;
    this.outcomes = outcomes;
  }

  /**
   * The cards of a stage.
   *
   * @param open whether the reader may change what belongs to it: a closed stage stays as it is
   * @param edits whether the reader leads the cycle
   */
  List<Part> parts(
      Stored<Cycle> cycle, StageKind kind, Ground ground, boolean open, boolean edits) {
    return switch (kind) {
      case INDICATORS ->
          List.of(chosen.goals(cycle, ground, open), chosen.indicators(cycle, ground, open, edits));
      case METHODS -> List.of(chosen.methods(cycle, ground, open));
      case MONITORING -> List.of(campaigns.campaigns(cycle, ground, open));
      case ANALYSIS -> List.of(outcomes.notes(ground));
      case RECOMMENDATIONS -> List.of(outcomes.recommendations(ground));
      case MEASURES -> List.of(outcomes.measures(ground), outcomes.resolutions(ground));
      case EFFECTIVENESS -> List.of(outcomes.effects(ground), outcomes.notes(ground));
    };
  }
}
