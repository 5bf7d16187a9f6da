package ru.traektoria.diagnostics.application;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.persistence.LineMarks;
import ru.traektoria.diagnostics.persistence.TeacherDocuments;
import ru.traektoria.platform.events.outbox.AggregateStore;

/** Brings the lists up to date with the aggregates, should a process have died in between. */
@Component
public class MendingLists {

  private static final Logger LOG = LoggerFactory.getLogger(MendingLists.class);

  /** A command takes less; what is noted for longer may belong to a process that died. */
  private static final long GRACE_MILLIS = 3_000;

  /** By then no command still runs, however slow the store. */
  private static final long DEAD_MILLIS = 60_000;

  private final AggregateStore<CompetenceProfile> profiles;
  private final TeacherDocuments teachers;
  private final WritingAssessments writing;
  private final LineMarks marks;

  MendingLists(
      AggregateStore<CompetenceProfile> profiles,
      TeacherDocuments teachers,
      WritingAssessments writing,
      LineMarks marks) {
    this.profiles = profiles;
    this.teachers = teachers;
    this.writing = writing;
    this.marks = marks;
  }

  /** Lets the lines follow whose writer did not get to it, of this instance or another. */
  @Scheduled(initialDelay = 2_000, fixedDelay = 2_000)
  void followMarks() {
    try {
      long now = System.currentTimeMillis();
      for (LineMarks.Mark mark : marks.all()) {
        if (now - mark.madeAt() > GRACE_MILLIS) {
          writing.follow(mark.assessments());
        }
        if (now - mark.madeAt() > DEAD_MILLIS) {
          marks.remove(mark.id());
        }
      }
    } catch (RuntimeException e) {
      LOG.warn("the lists could not be checked, the next look tries again", e);
    }
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
      writing.follow(teachers.staleAssessments());
      profiles.findAll(teachers.staleProfiles()).forEach(teachers::putProfile);
    } catch (RuntimeException e) {
      LOG.warn("the lists could not be checked, the next start tries again", e);
    }
  }
}
