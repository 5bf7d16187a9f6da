package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Как пара кончается: declined before it began, closed, or long past when it was told. */
final class Ending {

  private Ending() {}

  static Decision<MentoringPair, MentoringEvent> decline(MentoringPair pair, Closing refusal) {
    return pair.status() == Status.PROPOSED
        ? Decision.accept(pair.closed(Status.DECLINED, refusal))
        : Decision.refuse(
            Reason.of("pair.started", "Отказаться можно от предложения; пару прекращают."));
  }

  static Decision<MentoringPair, MentoringEvent> close(
      MentoringPair pair, Closing closing, LocalDate today) {
    List<Reason> reasons = ClosingRule.against(pair, closing, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    MentoringPair closed = pair.closed(how(closing), closing);
    return Decision.accept(closed, Announcing.closed(closed));
  }

  static Decision<MentoringPair, MentoringEvent> past(MentoringPair pair, Closing closing) {
    List<Reason> reasons = AssigningRule.againstHistory(pair.terms());
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    if (closing == null) {
      return Decision.accept(pair, Announcing.assigned(pair));
    }
    MentoringPair past = pair.closed(how(closing), closing);
    return Decision.accept(past, List.of(Announcing.assigned(pair), Announcing.closed(past)));
  }

  private static Status how(Closing closing) {
    return closing.outcome() == null ? Status.ENDED : Status.COMPLETED;
  }
}
