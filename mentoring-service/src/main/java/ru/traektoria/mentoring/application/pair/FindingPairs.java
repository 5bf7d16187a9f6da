package ru.traektoria.mentoring.application.pair;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;

/** Looking at pairs, each viewer at those within reach. */
@Service
public class FindingPairs {

  private final Pairs pairs;
  private final Reach reach;
  private final AccessLog accessLog;

  FindingPairs(Pairs pairs, Reach reach, AccessLog accessLog) {
    this.pairs = pairs;
    this.reach = reach;
    this.accessLog = accessLog;
  }

  /** All pairs within reach. */
  public List<Stored<MentoringPair>> all(Scope scope) {
    List<Stored<MentoringPair>> candidates =
        Reach.wide(scope)
            ? pairs.in(scope.municipality())
            : scope
                .viewer()
                .teacherId()
                .map(TeacherId::new)
                .map(pairs::involving)
                .orElse(List.of());
    return candidates.stream().filter(stored -> reach.sees(scope, stored.state())).toList();
  }

  /** Pairs of one teacher, as far as the viewer sees them. */
  public List<Stored<MentoringPair>> of(TeacherId teacher, Scope scope) {
    return pairs.involving(teacher).stream()
        .filter(stored -> reach.sees(scope, stored.state()))
        .toList();
  }

  /** One pair with its log and outcome; the look is logged for its mentees (domain.md §3.1). */
  public Stored<MentoringPair> one(PairId id, Scope scope) {
    Stored<MentoringPair> stored = reach.require(scope, id);
    for (TeacherId mentee : stored.state().terms().mentees()) {
      accessLog.looked(scope.viewer(), mentee.value(), "Наставничество: журнал и исход");
    }
    return stored;
  }
}
