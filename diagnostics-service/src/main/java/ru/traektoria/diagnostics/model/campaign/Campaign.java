package ru.traektoria.diagnostics.model.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Диагностическая кампания: many teachers, one instrument, one period.
 *
 * @param organisation whose campaign it is when the site is SCHOOL, else {@code null}
 */
public record Campaign(
    CampaignId id,
    String title,
    CampaignKind kind,
    Site site,
    Period period,
    InstrumentId instrument,
    Audience audience,
    String municipality,
    String organisation,
    CampaignState state) {

  private static final int LONGEST_TITLE = 200;

  /** What keeps this campaign from being announced; empty when nothing does. */
  public List<Reason> flaws() {
    List<Reason> flaws = new ArrayList<>();
    if (title == null || title.isBlank() || title.length() > LONGEST_TITLE) {
      flaws.add(Reason.at("title", "campaign.title", "Назовите кампанию, не длиннее 200 знаков."));
    }
    if (period.from() == null || period.to() == null || period.to().isBefore(period.from())) {
      flaws.add(
          Reason.at("to", "campaign.period", "Последний день кампании раньше первого: проверьте."));
    }
    if (site == Site.SCHOOL && organisation == null) {
      flaws.add(
          Reason.at("organisation", "campaign.organisation", "Укажите организацию кампании."));
    }
    return flaws;
  }

  /** Ends the campaign: from then on it takes no answers (S0 §5). */
  public Decision<Campaign, Void> close() {
    return state == CampaignState.CLOSED
        ? Decision.unchanged(this)
        : Decision.accept(with(period, CampaignState.CLOSED));
  }

  /** The last day on which it took answers, once it has ended. */
  public LocalDate lastDay(LocalDate endedOn) {
    return period.to().isBefore(endedOn) ? period.to() : endedOn;
  }

  /** Moves the last day and opens the campaign again if it was ended. */
  public Decision<Campaign, Void> prolong(LocalDate to) {
    Campaign longer = with(new Period(period.from(), to), CampaignState.OPEN);
    List<Reason> flaws = longer.flaws();
    return flaws.isEmpty() ? Decision.accept(longer) : Decision.refuse(flaws);
  }

  private Campaign with(Period newPeriod, CampaignState newState) {
    return new Campaign(
        id,
        title,
        kind,
        site,
        newPeriod,
        instrument,
        audience,
        municipality,
        organisation,
        newState);
  }
}
