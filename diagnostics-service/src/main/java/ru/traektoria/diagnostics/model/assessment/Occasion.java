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
 * @param unansweredOn the last day of a campaign in which the invitation stayed without an answer,
 *     {@code null} until then
 * @param observation the observer's sheet that the result comes from, {@code null} for all others
 */
public record Occasion(
    CampaignId campaign,
    CampaignKind kind,
    Site site,
    Initiator initiator,
    LocalDate invitedOn,
    boolean imported,
    LocalDate remindedOn,
    LocalDate unansweredOn,
    Observation observation) {

  /** The sheet of one observer of one visit. */
  public record Observation(String visit, String observer) {}

  /** An occasion of which nobody was reminded yet. */
  public Occasion(
      CampaignId campaign,
      CampaignKind kind,
      Site site,
      Initiator initiator,
      LocalDate invitedOn,
      boolean imported) {
    this(campaign, kind, site, initiator, invitedOn, imported, null, null, null);
  }

  /** Of an observation on a day; it stands between entry and final diagnostics. */
  public static Occasion observed(Site site, LocalDate on, Observation observation) {
    return new Occasion(
        null, CampaignKind.INTERIM, site, site.initiator(), on, false, null, null, observation);
  }

  /** A survey is no diagnostics: it has no result, and nothing is told about it to others. */
  public boolean survey() {
    return kind.survey();
  }

  /** The same after a reminder. */
  Occasion reminded(LocalDate on) {
    return new Occasion(
        campaign, kind, site, initiator, invitedOn, imported, on, unansweredOn, observation);
  }

  /** The same, its campaign having ended without an answer. */
  Occasion unanswered(LocalDate on) {
    return new Occasion(
        campaign, kind, site, initiator, invitedOn, imported, remindedOn, on, observation);
  }
}
