package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentEvent;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/**
 * Сообщает, чьи приглашения остались без ответа, when a campaign of diagnostics ends (A.3). Who
 * answers at that very moment is overtaken by nobody: a change is guarded by its version.
 */
@Service
class TellingSilence {

  private static final int PART = 500;

  private final AggregateStore<Assessment> assessments;
  private final WritingAssessments writing;
  private final TeacherDocuments teachers;
  private final Instruments instruments;
  private final Clock clock;

  TellingSilence(
      AggregateStore<Assessment> assessments,
      WritingAssessments writing,
      TeacherDocuments teachers,
      Instruments instruments,
      Clock clock) {
    this.assessments = assessments;
    this.writing = writing;
    this.teachers = teachers;
    this.instruments = instruments;
    this.clock = clock;
  }

  /** Tells of each invitation once; the same campaign once more changes nothing. */
  void tell(Campaign campaign) {
    if (!instruments.get(campaign.instrument()).kind().diagnosing()) {
      return;
    }
    LocalDate on = campaign.lastDay(LocalDate.now(clock));
    List<String> invited = invited(campaign);
    for (int from = 0; from < invited.size(); from += PART) {
      part(invited.subList(from, Math.min(invited.size(), from + PART)), on);
    }
  }

  private List<String> invited(Campaign campaign) {
    String id = campaign.id().value();
    return teachers.in(campaign.municipality()).stream()
        .flatMap(teacher -> teacher.assessments().values().stream())
        .filter(line -> id.equals(line.campaign()) && line.state() == AssessmentState.INVITED)
        .map(line -> line.id())
        .toList();
  }

  private void part(List<String> ids, LocalDate on) {
    List<Change<Assessment>> changes = new ArrayList<>();
    for (Stored<Assessment> stored : assessments.findAll(ids)) {
      Decision<Assessment, AssessmentEvent> decision = stored.state().leaveUnanswered(on);
      if (decision instanceof Decision.Accepted<Assessment, AssessmentEvent> accepted
          && !accepted.events().isEmpty()) {
        changes.add(new Change<>(stored, accepted.state(), accepted.events()));
      }
    }
    List<String> told = changes.stream().map(change -> change.from().id()).toList();
    writing.write(told, () -> assessments.updateAll(changes));
  }
}
