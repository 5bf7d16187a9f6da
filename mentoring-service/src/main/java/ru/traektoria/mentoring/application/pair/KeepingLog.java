package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.programme.Session;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Ведение журнала: an entry is added, or corrected under its id. */
@Service
public class KeepingLog {

  private final Pairs pairs;
  private final Reach reach;
  private final Clock clock;

  KeepingLog(Pairs pairs, Reach reach, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.clock = clock;
  }

  /** Writes the entry. */
  public Stored<MentoringPair> record(PairId id, long version, Session session, Scope scope) {
    reach.requireLeading(scope, id);
    return pairs.update(id, version, pair -> pair.record(session, LocalDate.now(clock)));
  }
}
