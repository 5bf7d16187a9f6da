package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.assessment.Questionnaire;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/** Announces a campaign, invites to it, prolongs and ends it. */
@Service
public class RunningCampaign {

  private final AggregateStore<Campaign> campaigns;
  private final AggregateStore<Assessment> assessments;
  private final TeacherDocuments teachers;
  private final Instruments instruments;
  private final Clock clock;

  RunningCampaign(
      AggregateStore<Campaign> campaigns,
      AggregateStore<Assessment> assessments,
      TeacherDocuments teachers,
      Instruments instruments,
      Clock clock) {
    this.campaigns = campaigns;
    this.assessments = assessments;
    this.teachers = teachers;
    this.instruments = instruments;
    this.clock = clock;
  }

  /**
   * How an invitation went.
   *
   * @param invited who is new
   * @param already who had been invited before
   */
  public record Invited(int invited, int already) {}

  /** Announces a campaign; nobody is invited yet. */
  public Stored<Campaign> announce(Campaign campaign, String requestHash) {
    List<Reason> flaws = new ArrayList<>(campaign.flaws());
    if (instruments.published(campaign.instrument()).isEmpty()) {
      flaws.add(
          Reason.at("instrument", "campaign.instrument", "Выберите опубликованный инструмент."));
    }
    return campaigns.create(
        campaign.id().value(),
        requestHash,
        flaws.isEmpty() ? Decision.unchanged(campaign) : Decision.refuse(flaws));
  }

  /** Ends it. */
  public Stored<Campaign> close(String id, Long version) {
    return campaigns.update(id, version, Campaign::close);
  }

  /** Moves its last day, and opens it again if it was ended. */
  public Stored<Campaign> prolong(String id, LocalDate to, Long version) {
    return campaigns.update(id, version, campaign -> campaign.prolong(to));
  }

  /** Invites in bulk; whoever was invited before stays as he is. */
  public Invited invite(Campaign campaign, List<Examinee> examinees) {
    LocalDate today = LocalDate.now(clock);
    List<Assessment> wanted =
        examinees.stream().map(each -> invitation(campaign, each, today)).toList();
    List<String> ids = wanted.stream().map(each -> each.id().value()).toList();
    Set<String> known =
        assessments.findAll(ids).stream().map(Stored::id).collect(Collectors.toSet());
    List<Assessment> fresh =
        wanted.stream().filter(each -> !known.contains(each.id().value())).toList();
    int created =
        assessments.createAll(
            fresh.stream().map(each -> new New<>(each.id().value(), each, List.of())).toList());
    teachers.putAll(fresh.stream().map(each -> new Stored<>(each.id().value(), 1, each)).toList());
    return new Invited(created, wanted.size() - created);
  }

  private static Assessment invitation(Campaign campaign, Examinee examinee, LocalDate today) {
    AssessmentId id =
        new AssessmentId(
            Ids.derived("invitation", campaign.id().value(), examinee.teacher().value()));
    Occasion occasion =
        new Occasion(
            campaign.id(),
            campaign.kind(),
            campaign.site(),
            campaign.site().initiator(),
            today,
            false);
    return Assessment.invited(
        id, examinee, occasion, new Questionnaire(campaign.instrument(), Set.of()));
  }
}
