package ru.traektoria.diagnostics.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Announces a campaign, prolongs and ends it. */
@Service
public class RunningCampaign {

  private final AggregateStore<Campaign> campaigns;
  private final Instruments instruments;

  RunningCampaign(AggregateStore<Campaign> campaigns, Instruments instruments) {
    this.campaigns = campaigns;
    this.instruments = instruments;
  }

  /** Announces a campaign; nobody is invited yet. */
  public Stored<Campaign> announce(Campaign campaign, String requestHash) {
    List<Reason> flaws = new ArrayList<>(campaign.flaws());
    flaws.addAll(instrumentFlaws(campaign.instrument()));
    return campaigns.create(
        campaign.id().value(),
        requestHash,
        flaws.isEmpty() ? Decision.unchanged(campaign) : Decision.refuse(flaws));
  }

  private List<Reason> instrumentFlaws(InstrumentId chosen) {
    Optional<Instrument> instrument = instruments.published(chosen);
    if (instrument.isEmpty()) {
      return List.of(
          Reason.at("instrument", "campaign.instrument", "Выберите опубликованный инструмент."));
    }
    return instrument.get().kind().forCampaign() ? List.of() : List.of(elsewhere(instrument.get()));
  }

  private static Reason elsewhere(Instrument instrument) {
    String where =
        instrument.kind().anonymous()
            ? "анонимный опрос объявляют в разделе «Обратная связь»"
            : "его заполняет наблюдатель в разделе «Посещения», а не сам педагог";
    return Reason.at(
        "instrument",
        "campaign.instrument.kind",
        "«%s» для кампании не подходит: %s. Выберите инструмент, который педагог заполняет сам."
            .formatted(instrument.title(), where));
  }

  /** Ends it. */
  public Stored<Campaign> close(String id, Long version) {
    return campaigns.update(id, version, Campaign::close);
  }

  /** Moves its last day, and opens it again if it was ended. */
  public Stored<Campaign> prolong(String id, LocalDate to, Long version) {
    return campaigns.update(id, version, campaign -> campaign.prolong(to));
  }
}
