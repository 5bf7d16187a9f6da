package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Site;

/**
 * Why a teacher is diagnosed.
 *
 * @param campaign {@code null} outside a campaign
 * @param imported the diagnostics is history that a municipality brought along
 * @param remindedOn the last reminder, {@code null} before the first
 */
public record Occasion(
    CampaignId campaign,
    CampaignKind kind,
    Site site,
    Initiator initiator,
    LocalDate invitedOn,
    boolean imported,
    LocalDate remindedOn) {

  /** An occasion of which nobody was reminded yet. */
  public Occasion(
      CampaignId campaign,
      CampaignKind kind,
      Site site,
      Initiator initiator,
      LocalDate invitedOn,
      boolean imported) {
    this(campaign, kind, site, initiator, invitedOn, imported, null);
  }

  /** The same after a reminder. */
  Occasion reminded(LocalDate on) {
    return new Occasion(campaign, kind, site, initiator, invitedOn, imported, on);
  }
}
