package ru.traektoria.diagnostics.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.campaign.Audience;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.model.campaign.Category;
import ru.traektoria.diagnostics.model.campaign.Period;

/**
 * What somebody says to announce a campaign.
 *
 * @param organisations whom to invite; absent means every organisation within reach
 * @param subjects codes of subjects; absent means everybody
 * @param categories absent means whatever category
 * @param young only young specialists
 */
public record CampaignDraft(
    String title,
    @NotNull(message = "Выберите вид диагностики.") CampaignKind kind,
    @NotNull(message = "Выберите площадку.") Site site,
    @NotNull(message = "Укажите первый день.") LocalDate from,
    @NotNull(message = "Укажите последний день.") LocalDate to,
    InstrumentId instrument,
    Set<String> organisations,
    Set<String> subjects,
    Set<Category> categories,
    Boolean young) {

  /**
   * The campaign it makes.
   *
   * @param organisation whose campaign it is, {@code null} for one of the municipality
   */
  public Campaign campaign(String id, String municipality, String organisation) {
    return new Campaign(
        new CampaignId(id),
        title,
        kind,
        organisation == null ? site : Site.SCHOOL,
        new Period(from, to),
        instrument,
        new Audience(organisations, subjects, categories, Boolean.TRUE.equals(young)),
        municipality,
        organisation,
        CampaignState.OPEN);
  }
}
