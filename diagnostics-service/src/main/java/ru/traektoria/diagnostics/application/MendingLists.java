package ru.traektoria.diagnostics.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;

/** Brings the lists up to date with the aggregates, should a process have died in between. */
@Component
public class MendingLists {

  private static final Logger LOG = LoggerFactory.getLogger(MendingLists.class);

  private final AggregateStore<Assessment> assessments;
  private final AggregateStore<CompetenceProfile> profiles;
  private final TeacherDocuments teachers;

  MendingLists(
      AggregateStore<Assessment> assessments,
      AggregateStore<CompetenceProfile> profiles,
      TeacherDocuments teachers) {
    this.assessments = assessments;
    this.profiles = profiles;
    this.teachers = teachers;
  }

  /** Runs beside the first requests, so that the start does not wait for it. */
  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    Thread thread = new Thread(this::mend, "mending-lists");
    thread.setDaemon(true);
    thread.start();
  }

  /** Mends what is behind; nothing when all is well. */
  public void mend() {
    try {
      teachers.putAll(assessments.findAll(teachers.staleAssessments()));
      profiles.findAll(teachers.staleProfiles()).forEach(teachers::putProfile);
    } catch (RuntimeException e) {
      LOG.warn("the lists could not be checked, the next start tries again", e);
    }
  }
}
