package ru.traektoria.diagnostics.model.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ru.traektoria.diagnostics.model.Area;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Level;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.TeacherId;

/** What happens to an assessment that others need to know. No answers, no scores, no names. */
public sealed interface AssessmentEvent {

  /**
   * Диагностика пройдена.
   *
   * @param campaign {@code null} outside a campaign
   * @param areas what was diagnosed, without burnout
   * @param levels by area, its weakest competence ({@link AreaLevelRule}); {@code null} where the
   *     consent opens the result to nobody, like {@code competences} and {@code recipients}
   * @param competences the level of each competence that was asked, without burnout: two
   *     diagnostics are comparable in those they share (E.16)
   * @param recipients who may see the levels with a name
   * @param observed {@code true} where an observer of a lesson filled the sheet (E.1a), else {@code
   *     null}
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
      Map<Area, Level> levels,
      List<CompetenceLevel> competences,
      List<Recipient> recipients,
      Boolean observed,
      Boolean imported)
      implements AssessmentEvent {}

  /** The level that was found in one competence; never a score. */
  record CompetenceLevel(CompetenceCode competence, Level level) {}

  /**
   * Отказ от диагностики (A.3): nothing was asked and nothing is known. Who agrees after all and
   * goes through with it is told by {@link DiagnosticCompleted} of the same assessment.
   */
  record ConsentRefused(
      AssessmentId assessment,
      TeacherId teacher,
      String municipality,
      String organisation,
      LocalDate refusedOn)
      implements AssessmentEvent {}

  /**
   * Приглашение осталось без ответа (A.3): the campaign has ended, and there is neither a consent
   * nor a refusal. Who goes through with it after all, because the campaign was prolonged, is told
   * by {@link DiagnosticCompleted} of the same assessment.
   *
   * @param unansweredOn the last day on which the campaign took answers
   */
  record InvitationUnanswered(
      AssessmentId assessment,
      TeacherId teacher,
      String municipality,
      String organisation,
      LocalDate unansweredOn)
      implements AssessmentEvent {}

  /** Согласие отозвано: the fact of the diagnostics stays, everything found in it goes. */
  record ConsentWithdrawn(
      AssessmentId assessment, TeacherId teacher, String municipality, LocalDate withdrawnOn)
      implements AssessmentEvent {}
}
