package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.ReminderRule;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.persistence.TeacherDocument;
import ru.traektoria.diagnostics.persistence.TeacherDocument.AssessmentLine;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.Change;
import ru.traektoria.platform.events.outbox.Stored;

/** Напоминания: at somebody's wish, and by itself before the last day of a campaign. */
@Service
public class Reminding {

  private static final Logger LOG = LoggerFactory.getLogger(Reminding.class);
  private static final int PART = 500;

  private final AggregateStore<Campaign> campaigns;
  private final AggregateStore<Assessment> assessments;
  private final WritingAssessments writing;
  private final TeacherDocuments teachers;
  private final Clock clock;

  Reminding(
      AggregateStore<Campaign> campaigns,
      AggregateStore<Assessment> assessments,
      WritingAssessments writing,
      TeacherDocuments teachers,
      Clock clock) {
    this.campaigns = campaigns;
    this.assessments = assessments;
    this.writing = writing;
    this.teachers = teachers;
    this.clock = clock;
  }

  /** Looks every hour which campaigns end soon; who was reminded today is not reminded again. */
  @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
  void bySchedule() {
    LocalDate today = LocalDate.now(clock);
    for (Stored<Campaign> campaign : campaigns.query(new Document())) {
      if (ReminderRule.dayOfReminder(campaign.state(), today)) {
        int reminded = remind(campaign.id(), teachers.in(campaign.state().municipality()));
        LOG.info("reminded {} people of campaign {}", reminded, campaign.id());
      }
    }
  }

  /**
   * Reminds whoever of these people has neither finished nor refused.
   *
   * @return how many
   */
  public int remind(String campaign, List<TeacherDocument> people) {
    LocalDate today = LocalDate.now(clock);
    List<String> due =
        people.stream()
            .flatMap(each -> each.assessments().values().stream())
            .filter(line -> campaign.equals(line.campaign()))
            .filter(line -> ReminderRule.due(line.state(), line.remindedOn(), today))
            .map(AssessmentLine::id)
            .toList();
    int reminded = 0;
    for (int from = 0; from < due.size(); from += PART) {
      reminded += part(due.subList(from, Math.min(due.size(), from + PART)), today);
    }
    return reminded;
  }

  /** The lists may be a moment behind, so each one is asked again before it is written. */
  private int part(List<String> ids, LocalDate today) {
    List<Change<Assessment>> changes = new ArrayList<>();
    for (Stored<Assessment> stored : assessments.findAll(ids)) {
      Assessment assessment = stored.state();
      if (ReminderRule.due(assessment.state(), assessment.occasion().remindedOn(), today)) {
        changes.add(new Change<>(stored, assessment.reminded(today), List.of()));
      }
    }
    return writing.write(
        changes.stream().map(change -> change.from().id()).toList(),
        () -> assessments.updateAll(changes));
  }
}
