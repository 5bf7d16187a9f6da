package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Category;
import ru.traektoria.platform.events.outbox.Stored;

/** A campaign with its progress. */
public record CampaignView(
    String id,
    long version,
    String title,
    CampaignKind kind,
    Site site,
    LocalDate from,
    LocalDate to,
    String instrument,
    Set<String> organisations,
    Set<String> subjects,
    Set<Category> categories,
    boolean young,
    String municipality,
    String organisation,
    CampaignState state,
    ProgressView progress) {

  static CampaignView of(Stored<Campaign> stored, ProgressView progress) {
    Campaign campaign = stored.state();
    return new CampaignView(
        stored.id(),
        stored.version(),
        campaign.title(),
        campaign.kind(),
        campaign.site(),
        campaign.period().from(),
        campaign.period().to(),
        campaign.instrument().value(),
        campaign.audience().organisations(),
        campaign.audience().subjects(),
        campaign.audience().categories(),
        campaign.audience().young(),
        campaign.municipality(),
        campaign.organisation(),
        campaign.state(),
        progress);
  }
}
