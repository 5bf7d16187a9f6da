package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.Answer;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Ответ наставника и наставляемого на предложение: yes or no, without a reason (S3 §4). */
@Service
public class AnsweringProposals {

  private final Pairs pairs;
  private final Reach reach;
  private final Clock clock;

  AnsweringProposals(Pairs pairs, Reach reach, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.clock = clock;
  }

  /** The viewer answers for himself, and for nobody else. */
  public Stored<MentoringPair> answer(PairId id, long version, boolean agrees, Scope scope) {
    reach.require(scope, id);
    TeacherId me =
        scope
            .viewer()
            .teacherId()
            .map(TeacherId::new)
            .orElseThrow(() -> Problems.forbidden("Отвечают сами участники пары."));
    Answer answer = new Answer(me, agrees, LocalDate.now(clock));
    return pairs.update(id, version, pair -> pair.answer(answer));
  }
}
