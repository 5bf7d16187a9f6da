package ru.traektoria.diagnostics.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Finding;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.model.profile.Diagnosis;
import ru.traektoria.diagnostics.model.profile.ProfileEvent;
import ru.traektoria.diagnostics.model.profile.Source;
import ru.traektoria.diagnostics.model.profile.Succession;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Keeps a teacher's competence profile, and with it both registers, in step with assessments and
 * routes.
 */
@Service
public class UpdatingProfile {

  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<CompetenceProfile> profiles;
  private final TeacherDocuments teachers;
  private final Competences competences;

  UpdatingProfile(
      AggregateStore<Assessment> assessments,
      AggregateStore<CompetenceProfile> profiles,
      TeacherDocuments teachers,
      Competences competences) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.teachers = teachers;
    this.competences = competences;
  }

  /** An assessment was completed; one whose consent was withdrawn meanwhile tells nothing. */
  public void completed(AssessmentId id, EventMessage cause) {
    assessments
        .find(id.value())
        .map(Stored::state)
        .filter(assessment -> assessment.state() == AssessmentState.SCORED)
        .ifPresent(
            assessment ->
                react(
                    assessment.examinee().teacher(),
                    cause,
                    profile ->
                        learned(
                            profile.orElseGet(() -> CompetenceProfile.of(assessment.examinee())),
                            assessment)));
  }

  private Decision<CompetenceProfile, ProfileEvent> learned(
      CompetenceProfile profile, Assessment assessment) {
    List<Finding> findings =
        Succession.findings(profile, assessment.findings(), competences.tree()::meaning);
    return profile.learn(diagnosis(assessment, findings));
  }

  private static Diagnosis diagnosis(Assessment assessment, List<Finding> findings) {
    Source source =
        new Source(
            assessment.id(),
            assessment.completedOn(),
            assessment.recipients(),
            assessment.occasion().imported());
    return new Diagnosis(assessment.examinee(), source, findings);
  }

  /** A consent was withdrawn. */
  public void withdrawn(AssessmentId id, EventMessage cause) {
    assessments
        .find(id.value())
        .map(stored -> stored.state().examinee().teacher())
        .ifPresent(teacher -> react(teacher, cause, known(profile -> profile.forget(id))));
  }

  /** A route works on deficits. */
  public void takenIntoRoute(
      TeacherId teacher, String route, Set<String> deficits, LocalDate on, EventMessage cause) {
    react(teacher, cause, known(profile -> profile.takenIntoRoute(route, deficits, on)));
  }

  /** A route ended without having been completed. */
  public void leftByRoute(TeacherId teacher, String route, LocalDate on, EventMessage cause) {
    react(teacher, cause, known(profile -> profile.leftByRoute(route, on)));
  }

  /** A profile that does not exist has nothing to change: the refusal writes nothing. */
  private static Function<Optional<CompetenceProfile>, Decision<CompetenceProfile, ProfileEvent>>
      known(Function<CompetenceProfile, Decision<CompetenceProfile, ProfileEvent>> change) {
    return profile ->
        profile
            .map(change)
            .orElseGet(() -> Decision.refuse(Reason.of("profile.unknown", "Профиля ещё нет.")));
  }

  private void react(
      TeacherId teacher,
      EventMessage cause,
      Function<Optional<CompetenceProfile>, Decision<CompetenceProfile, ProfileEvent>> decide) {
    profiles.react(CompetenceProfile.idOf(teacher), cause, decide).ifPresent(teachers::putProfile);
  }
}
