package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.CampaignId;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.AnswerSlip;
import ru.traektoria.diagnostics.model.assessment.AnsweringRule;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** Takes answers one by one or many at once, and ends a diagnostics. */
@Service
public class Answering {

  private final WritingAssessments assessments;
  private final AggregateStore<Campaign> campaigns;
  private final Instruments instruments;
  private final Clock clock;

  Answering(
      WritingAssessments assessments,
      AggregateStore<Campaign> campaigns,
      Instruments instruments,
      Clock clock) {
    this.assessments = assessments;
    this.campaigns = campaigns;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Saves answers by item code; two devices that answer different items do not disturb. */
  public Stored<Assessment> answer(String id, Map<String, List<String>> answers) {
    return change(id, assessment -> assessment.answer(instrumentOf(assessment), answers));
  }

  /**
   * Saves one answer of a device: two reads by id and one write of a small document.
   *
   * @param teacher who answers; somebody else's diagnostics is not found
   */
  public Stored<Assessment> answer(String id, TeacherId teacher, AnswerSlip slip) {
    return change(
        id,
        assessment -> {
          if (!assessment.examinee().teacher().equals(teacher)) {
            throw Problems.notFound("Диагностика", id);
          }
          return assessment.answer(instrumentOf(assessment), slip);
        });
  }

  /** Ends the answering: the result is there at once. */
  public Stored<Assessment> submit(String id) {
    LocalDate today = LocalDate.now(clock);
    return change(id, assessment -> assessment.submit(instrumentOf(assessment), today));
  }

  private Stored<Assessment> change(
      String id, Function<Assessment, Decision<Assessment, AssessmentEvent>> command) {
    return assessments.update(
        id,
        assessment -> {
          List<Reason> closed =
              AnsweringRule.calendar(campaignOf(assessment), LocalDate.now(clock));
          return closed.isEmpty() ? command.apply(assessment) : Decision.refuse(closed);
        });
  }

  private Instrument instrumentOf(Assessment assessment) {
    return instruments.get(assessment.questionnaire().instrument());
  }

  private Campaign campaignOf(Assessment assessment) {
    CampaignId campaign = assessment.occasion().campaign();
    return campaign == null
        ? null
        : campaigns.find(campaign.value()).map(Stored::state).orElse(null);
  }
}
