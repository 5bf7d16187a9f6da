package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.TeacherId;

/** What happens to an assessment that others need to know. No answers, no scores, no names. */
public sealed interface AssessmentEvent {

  /**
   * Диагностика пройдена.
   *
   * @param campaign {@code null} outside a campaign
   * @param areas what was diagnosed, without burnout
   * @param imported {@code true} for history of past years, else {@code null}
   */
  record DiagnosticCompleted(
      AssessmentId assessment,
      TeacherId teacher,
      String municipality,
      String organisation,
      CampaignId campaign,
      CampaignKind campaignKind,
      Site site,
      Initiator initiator,
      LocalDate completedOn,
      List<Area> areas,
      Boolean imported)
      implements AssessmentEvent {}

  /** Согласие отозвано: the fact of the diagnostics stays, everything found in it goes. */
  record ConsentWithdrawn(
      AssessmentId assessment, TeacherId teacher, String municipality, LocalDate withdrawnOn)
      implements AssessmentEvent {}
}
