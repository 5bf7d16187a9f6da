package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.assessment.Questionnaire;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Starts a diagnostics outside a campaign: a teacher's own wish, or the end of a route. */
@Service
public class StartingDiagnostics {

  private static final Set<AssessmentState> UNFINISHED =
      Set.of(AssessmentState.INVITED, AssessmentState.CONSENTED, AssessmentState.STARTED);

  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<CompetenceProfile> profiles;
  private final WritingAssessments writing;
  private final TeacherDocuments teachers;
  private final Instruments instruments;
  private final Competences competences;
  private final Clock clock;

  StartingDiagnostics(
      AggregateStore<Assessment> assessments,
      AggregateStore<CompetenceProfile> profiles,
      WritingAssessments writing,
      TeacherDocuments teachers,
      Instruments instruments,
      Competences competences,
      Clock clock) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.writing = writing;
    this.teachers = teachers;
    this.instruments = instruments;
    this.competences = competences;
    this.clock = clock;
  }

  /** On the teacher's own initiative; one that is not finished yet is gone on with. */
  public Stored<Assessment> onOwnInitiative(AssessmentId id, String requestHash, Examinee who) {
    return unfinished(who, CampaignKind.ENTRY)
        .orElseGet(
            () ->
                started(
                    id,
                    requestHash,
                    who,
                    occasion(CampaignKind.ENTRY, Site.MUNICIPAL, Initiator.TEACHER),
                    Set.of()));
  }

  /**
   * The final diagnostics of a teacher: only the items of the competences a route works on (S1,
   * «итоговая оценка»).
   *
   * @param wanted the competences; empty takes those that are IN_ROUTE
   */
  public Stored<Assessment> atEndOfRoute(
      AssessmentId id, String requestHash, Examinee who, Set<CompetenceCode> wanted, Site site) {
    Optional<Stored<Assessment>> going = unfinished(who, CampaignKind.FINAL);
    if (going.isPresent()) {
      return going.get();
    }
    Instrument instrument = instruments.selfDiagnosis();
    Set<CompetenceCode> asked =
        (wanted.isEmpty() ? planned(who) : wanted)
            .stream().filter(instrument.competences()::contains).collect(Collectors.toSet());
    if (asked.isEmpty()) {
      return assessments.create(id.value(), requestHash, Decision.refuse(nothingPlanned()));
    }
    return started(
        id, requestHash, who, occasion(CampaignKind.FINAL, site, site.initiator()), asked);
  }

  private static List<Reason> nothingPlanned() {
    return List.of(
        Reason.at(
            "competences",
            "final.nothing-planned",
            "Итоговая диагностика проверяет то, над чем работали в маршруте, а у педагога нет"
                + " дефицитов в утверждённом маршруте. Утвердите маршрут или выберите компетенции."));
  }

  private Set<CompetenceCode> planned(Examinee who) {
    return profiles
        .find(CompetenceProfile.idOf(who.teacher()))
        .map(stored -> competences.meaning(stored.state().planned()))
        .orElse(Set.of());
  }

  private Occasion occasion(CampaignKind kind, Site site, Initiator initiator) {
    return new Occasion(null, kind, site, initiator, LocalDate.now(clock), false);
  }

  private Stored<Assessment> started(
      AssessmentId id,
      String requestHash,
      Examinee who,
      Occasion occasion,
      Set<CompetenceCode> asked) {
    Questionnaire questionnaire = new Questionnaire(instruments.selfDiagnosis().id(), asked);
    Assessment assessment = Assessment.invited(id, who, occasion, questionnaire);
    return writing.write(
        Set.of(id.value()),
        () -> assessments.create(id.value(), requestHash, Decision.unchanged(assessment)));
  }

  private Optional<Stored<Assessment>> unfinished(Examinee who, CampaignKind kind) {
    return teachers
        .find(who.teacher().value())
        .map(TeacherDocument::assessments)
        .flatMap(
            lines ->
                lines.values().stream()
                    .filter(line -> line.campaign() == null && line.kind() == kind)
                    .filter(line -> UNFINISHED.contains(line.state()))
                    .map(AssessmentLine::id)
                    .findFirst())
        .flatMap(assessments::find);
  }
}
