package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.AssessmentId;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.assessment.Occasion;
import ru.traektoria.diagnostics.model.assessment.Occasion.Observation;
import ru.traektoria.diagnostics.model.assessment.Questionnaire;
import ru.traektoria.diagnostics.model.consent.Consent;
import ru.traektoria.diagnostics.model.consent.ConsentText;
import ru.traektoria.diagnostics.model.visit.LessonVisit;
import ru.traektoria.diagnostics.model.visit.LessonVisit.Sheet;
import ru.traektoria.diagnostics.model.visit.VisitEvent;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Наблюдение как диагностика (domain.md §2.2): a finished sheet of an observer is offered to the
 * teacher as a diagnostics of its own. With the teacher's consent it finds, confirms and resolves
 * deficits as any other does; without it no level comes of it.
 */
@Service
public class Observing {

  private final AggregateStore<LessonVisit> visits;
  private final AggregateStore<Assessment> assessments;
  private final WritingAssessments writing;
  private final Instruments instruments;
  private final Clock clock;

  Observing(
      AggregateStore<LessonVisit> visits,
      AggregateStore<Assessment> assessments,
      WritingAssessments writing,
      Instruments instruments,
      Clock clock) {
    this.visits = visits;
    this.assessments = assessments;
    this.writing = writing;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** The id of the diagnostics that a sheet makes. */
  public static AssessmentId idOf(String visit, String observer) {
    return new AssessmentId(Ids.derived("observation", visit, observer));
  }

  /**
   * Saves an observer's own sheet; a finished one is offered before it is saved, so that none is
   * lost in between, and one that was offered but not saved cannot be agreed to yet.
   *
   * @param site for whom the observer looks
   */
  public Stored<LessonVisit> save(String visit, Sheet sheet, Site site) {
    LocalDate today = LocalDate.now(clock);
    return visits.update(
        visit,
        null,
        before -> {
          Decision<LessonVisit, VisitEvent> decision =
              before.save(sheet, instruments.get(before.instrument()), today);
          if (sheet.done() && decision instanceof Decision.Accepted<LessonVisit, VisitEvent>) {
            offer(before, sheet.observer(), site, today);
          }
          return decision;
        });
  }

  private void offer(LessonVisit visit, String observer, Site site, LocalDate today) {
    AssessmentId id = idOf(visit.id(), observer);
    Assessment offered =
        Assessment.invited(
            id,
            visit.examinee(),
            Occasion.observed(site, today, new Observation(visit.id(), observer)),
            new Questionnaire(visit.instrument(), Set.of()));
    writing.write(
        Set.of(id.value()), () -> assessments.create(id.value(), "", Decision.unchanged(offered)));
  }

  /** What a consent does to a diagnostics, whether it is an observation or not. */
  Decision<Assessment, AssessmentEvent> consented(
      Assessment assessment, Consent consent, ConsentText current) {
    Observation observation = assessment.occasion().observation();
    if (observation == null) {
      return assessment.consent(consent, current);
    }
    LessonVisit visit = visits.find(observation.visit()).map(Stored::state).orElse(null);
    return visit == null || visit.finishedBy(observation.observer()).isEmpty()
        ? Decision.refuse(
            Reason.of(
                "observation.unfinished",
                "Наблюдатель ещё не завершил анализ урока. Согласиться можно, когда он его"
                    + " покажет."))
        : assessment.consentToObservation(
            consent,
            current,
            instruments.get(visit.instrument()),
            visit.finishedBy(observation.observer()).get().answers(),
            visit.heldOn());
  }
}
