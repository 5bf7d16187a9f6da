package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.assessment.Questionnaire;
import ru.traektoria.diagnostics.model.campaign.AskedRule;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.kernel.Ids;

/** Invites the audience of a campaign in parts of 500; whoever was invited before stays as is. */
@Service
public class InvitingPeople {

  private static final int PART = 500;

  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<CompetenceProfile> profiles;
  private final WritingAssessments writing;
  private final Instruments instruments;
  private final Examinees examinees;
  private final Competences competences;
  private final Clock clock;

  InvitingPeople(
      AggregateStore<Assessment> assessments,
      AggregateStore<CompetenceProfile> profiles,
      WritingAssessments writing,
      Instruments instruments,
      Examinees examinees,
      Competences competences,
      Clock clock) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.writing = writing;
    this.instruments = instruments;
    this.examinees = examinees;
    this.competences = competences;
    this.clock = clock;
  }

  /**
   * How an invitation went.
   *
   * @param invited who is new
   * @param already who had been invited before
   * @param unasked for whom there is nothing to ask: no planned area in a final diagnostics
   */
  public record Invited(int invited, int already, int unasked) {

    Invited plus(Invited other) {
      return new Invited(invited + other.invited, already + other.already, unasked + other.unasked);
    }
  }

  /** Invites; {@code progress} hears how many people are done. */
  public Invited invite(Campaign campaign, List<Examinee> people, IntConsumer progress) {
    Invited sum = new Invited(0, 0, 0);
    for (int from = 0; from < people.size(); from += PART) {
      int to = Math.min(people.size(), from + PART);
      sum = sum.plus(part(campaign, people.subList(from, to)));
      progress.accept(to);
    }
    return sum;
  }

  private Invited part(Campaign campaign, List<Examinee> people) {
    Map<String, Set<CompetenceCode>> planned = planned(campaign, people);
    Set<CompetenceCode> measured = instruments.get(campaign.instrument()).competences();
    LocalDate today = LocalDate.now(clock);
    List<Assessment> wanted = new ArrayList<>();
    for (Examinee each : people) {
      String teacher = each.teacher().value();
      Optional<Set<CompetenceCode>> asked =
          AskedRule.asked(
              campaign.kind(),
              measured,
              planned.getOrDefault(teacher, Set.of()),
              examinees.teachesSubject(teacher));
      asked.ifPresent(codes -> wanted.add(invitation(campaign, each, codes, today)));
    }
    int created = save(wanted);
    return new Invited(created, wanted.size() - created, people.size() - wanted.size());
  }

  private Map<String, Set<CompetenceCode>> planned(Campaign campaign, List<Examinee> people) {
    Map<String, Set<CompetenceCode>> planned = new HashMap<>();
    if (campaign.kind() == CampaignKind.FINAL) {
      profiles
          .findAll(people.stream().map(each -> CompetenceProfile.idOf(each.teacher())).toList())
          .forEach(
              stored ->
                  planned.put(
                      stored.state().examinee().teacher().value(),
                      competences.meaning(stored.state().planned())));
    }
    return planned;
  }

  private int save(List<Assessment> wanted) {
    List<String> ids = wanted.stream().map(each -> each.id().value()).toList();
    Set<String> known = new HashSet<>();
    assessments.findAll(ids).forEach(stored -> known.add(stored.id()));
    List<Assessment> fresh =
        wanted.stream().filter(each -> !known.contains(each.id().value())).toList();
    List<New<Assessment>> all =
        fresh.stream().map(each -> new New<>(each.id().value(), each, List.of())).toList();
    return writing.write(all.stream().map(New::id).toList(), () -> assessments.createAll(all));
  }

  private static Assessment invitation(
      Campaign campaign, Examinee who, Set<CompetenceCode> asked, LocalDate today) {
    AssessmentId id =
        new AssessmentId(Ids.derived("invitation", campaign.id().value(), who.teacher().value()));
    Occasion occasion =
        new Occasion(
            campaign.id(),
            campaign.kind(),
            campaign.site(),
            campaign.site().initiator(),
            today,
            false);
    return Assessment.invited(id, who, occasion, new Questionnaire(campaign.instrument(), asked));
  }
}
