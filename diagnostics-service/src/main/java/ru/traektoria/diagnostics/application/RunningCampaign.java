package ru.traektoria.diagnostics.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.InstrumentChoiceRule;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Announces a campaign, prolongs and ends it. */
@Service
public class RunningCampaign {

  private final AggregateStore<Campaign> campaigns;
  private final Instruments instruments;
  private final SummarisingBurnout burnout;
  private final TellingSilence silence;

  RunningCampaign(
      AggregateStore<Campaign> campaigns,
      Instruments instruments,
      SummarisingBurnout burnout,
      TellingSilence silence) {
    this.burnout = burnout;
    this.silence = silence;
    this.campaigns = campaigns;
    this.instruments = instruments;
  }

  /** Announces a campaign; nobody is invited yet. */
  public Stored<Campaign> announce(Campaign campaign, String requestHash) {
    List<Reason> flaws = new ArrayList<>(campaign.flaws());
    flaws.addAll(instrumentFlaws(campaign));
    return campaigns.create(
        campaign.id().value(),
        requestHash,
        flaws.isEmpty() ? Decision.unchanged(campaign) : Decision.refuse(flaws));
  }

  private List<Reason> instrumentFlaws(Campaign campaign) {
    return instruments
        .published(campaign.instrument())
        .map(chosen -> InstrumentChoiceRule.refusal(campaign.kind(), chosen).stream().toList())
        .orElseGet(
            () ->
                List.of(
                    Reason.at(
                        "instrument",
                        "campaign.instrument",
                        "Выберите опубликованный инструмент.")));
  }

  /** Ends it; ending it again makes up for what a crash has kept from being told. */
  public Stored<Campaign> close(String id, Long version) {
    Stored<Campaign> ended = campaigns.update(id, version, Campaign::close);
    burnout.summarise(ended.state());
    silence.tell(ended.state());
    return ended;
  }

  /** Moves its last day, and opens it again if it was ended. */
  public Stored<Campaign> prolong(String id, LocalDate to, Long version) {
    return campaigns.update(id, version, campaign -> campaign.prolong(to));
  }
}
