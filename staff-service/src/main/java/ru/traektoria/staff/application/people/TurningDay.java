package ru.traektoria.staff.application.people;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.staff.application.Circumstances;
import ru.traektoria.staff.model.teacher.Setting;
import ru.traektoria.staff.model.teacher.Teacher;
import ru.traektoria.staff.persistence.LastTurn;
import ru.traektoria.staff.persistence.Teachers;

/**
 * The main place of work depends on the day: an assignment entered in August begins in September.
 * Each morning, and at the start, those whose assignments began or ended since the last turn are
 * told anew where that changes what others show. Told twice it is the same.
 */
@Service
public class TurningDay {

  private static final Logger LOG = LoggerFactory.getLogger(TurningDay.class);

  private final Teachers teachers;
  private final LastTurn lastTurn;
  private final Circumstances circumstances;

  TurningDay(Teachers teachers, LastTurn lastTurn, Circumstances circumstances) {
    this.teachers = teachers;
    this.lastTurn = lastTurn;
    this.circumstances = circumstances;
  }

  /** Looks every hour whether a new day has come. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
  void look() {
    LocalDate today = circumstances.today();
    LocalDate last = lastTurn.day(today);
    if (last.isBefore(today)) {
      LOG.info("{} teachers are told anew for {}", turn(last), today);
      lastTurn.done(today);
    }
  }

  /** Tells what the days after {@code last} changed; the number of teachers it concerned. */
  public int turn(LocalDate last) {
    Setting now = circumstances.now();
    Setting then = new Setting(now.directories(), last);
    int told = 0;
    for (Stored<Teacher> teacher : teachers.turningBetween(last, now.today())) {
      long version = teacher.version();
      Stored<Teacher> after = teachers.store().update(teacher.id(), null, t -> t.retell(then, now));
      told += after.version() > version ? 1 : 0;
    }
    return told;
  }
}
