package ru.traektoria.diagnostics.persistence;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.burnout.BurnoutSummary;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.consent.ConsentWording;
import ru.traektoria.diagnostics.model.exchange.CompetenceAssessment;
import ru.traektoria.diagnostics.model.exchange.WaitingResult;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.nomination.NominationList;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.model.satisfaction.SatisfactionSurvey;
import ru.traektoria.diagnostics.model.tree.CompetenceTree;
import ru.traektoria.diagnostics.model.visit.LessonVisit;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;

/** The collections of the service's aggregates and the fields by which they are listed. */
@Configuration(proxyBeanMethods = false)
class DiagnosticsStores {

  @Bean
  AggregateStore<CompetenceTree> trees(AggregateStores stores) {
    return stores.open("competence_trees", CompetenceTree.class, tree -> Map.of());
  }

  @Bean
  AggregateStore<Instrument> instrumentStore(AggregateStores stores) {
    return stores.open(InstrumentShelf.COLLECTION, Instrument.class, instrument -> Map.of());
  }

  @Bean
  AggregateStore<SatisfactionSurvey> surveys(AggregateStores stores) {
    return stores.open(
        "satisfaction_surveys",
        SatisfactionSurvey.class,
        survey -> Map.of("municipality", survey.municipality()));
  }

  @Bean
  AggregateStore<LessonVisit> visits(AggregateStores stores) {
    return stores.open(
        "lesson_visits",
        LessonVisit.class,
        visit -> Map.of("municipality", visit.examinee().municipality()));
  }

  @Bean
  AggregateStore<NominationList> nominations(AggregateStores stores) {
    return stores.open(
        "nominations", NominationList.class, list -> Map.of("municipality", list.municipality()));
  }

  @Bean
  AggregateStore<ConsentWording> consentWordings(AggregateStores stores) {
    return stores.open("consent_wordings", ConsentWording.class, wording -> Map.of());
  }

  @Bean
  AggregateStore<BurnoutSummary> burnoutSummaries(AggregateStores stores) {
    return stores.open("burnout_summaries", BurnoutSummary.class, summary -> Map.of());
  }

  @Bean
  AggregateStore<Campaign> campaigns(AggregateStores stores) {
    return stores.open(
        "campaigns", Campaign.class, campaign -> Map.of("municipality", campaign.municipality()));
  }

  /** Lists of assessments are read from {@link TeacherDocuments}; these fields only repair it. */
  @Bean
  AggregateStore<Assessment> assessments(AggregateStores stores) {
    return stores.open(
        TeacherDocuments.ASSESSMENTS,
        Assessment.class,
        assessment -> Map.of("teacher", assessment.examinee().teacher().value()));
  }

  @Bean
  AggregateStore<CompetenceProfile> profiles(AggregateStores stores) {
    return stores.open(
        TeacherDocuments.PROFILES,
        CompetenceProfile.class,
        profile -> Map.of("teacher", profile.examinee().teacher().value()));
  }

  @Bean
  AggregateStore<CompetenceAssessment> competenceAssessments(AggregateStores stores) {
    return stores.open(
        "competence_assessments",
        CompetenceAssessment.class,
        record -> Map.of("municipality", record.examinee().municipality()));
  }

  @Bean
  AggregateStore<WaitingResult> waitingResults(AggregateStores stores) {
    return stores.open("waiting_results", WaitingResult.class, DiagnosticsStores::waitingFields);
  }

  private static Map<String, Object> waitingFields(WaitingResult waiting) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("municipality", waiting.municipality());
    fields.put("waitingState", waiting.state().name());
    return fields;
  }
}
