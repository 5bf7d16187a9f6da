package ru.traektoria.diagnostics.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.CampaignState;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;

/** Which questionnaires wait for the teacher, until the last day of their campaigns. */
@Component
class OwnReminders implements Reminding {

  private static final String MINE = "/diagnostics/mine";

  private final TeacherDocuments teachers;
  private final AggregateStore<Campaign> campaigns;

  OwnReminders(TeacherDocuments teachers, AggregateStore<Campaign> campaigns) {
    this.teachers = teachers;
    this.campaigns = campaigns;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    return viewer.teacherId().filter(own -> viewer.has(Role.TEACHER)).stream()
        .flatMap(own -> teachers.find(own).stream())
        .flatMap(teacher -> teacher.assessments().values().stream())
        .filter(line -> line.state() == AssessmentState.INVITED || line.state().answerable())
        .flatMap(line -> reminder(line).stream())
        .toList();
  }

  /** An ended campaign takes no answers: nothing is left to do. */
  private Optional<Reminder> reminder(AssessmentLine line) {
    boolean begun = line.state() != AssessmentState.INVITED;
    String text = begun ? "Закончите начатую анкету" : "Ответьте на приглашение к диагностике";
    if (line.campaign() == null) {
      return Optional.of(Reminder.unanswered(text, MINE));
    }
    return campaigns
        .find(line.campaign())
        .map(Stored::state)
        .filter(campaign -> campaign.state() == CampaignState.OPEN)
        .map(campaign -> Reminder.near(text, MINE, campaign.period().to()));
  }
}
