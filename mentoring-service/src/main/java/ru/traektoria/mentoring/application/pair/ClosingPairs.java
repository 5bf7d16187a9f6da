package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Result;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.adaptation.Sign;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.web.access.Scope;

/** Завершение, досрочное прекращение, отказ. */
@Service
public class ClosingPairs {

  private final Pairs pairs;
  private final Reach reach;
  private final Clock clock;

  ClosingPairs(Pairs pairs, Reach reach, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.clock = clock;
  }

  /** What is said about the end of a pair, besides how it ended. */
  public record Farewell(LocalDate on, String comment) {}

  /** Завершает наставничество; the outcome follows from the signs. */
  public Stored<MentoringPair> complete(
      PairId id, long version, Set<Sign> signs, Farewell farewell, Scope scope) {
    return close(
        id,
        version,
        scope,
        (pair, today) -> pair.complete(farewell.on(), signs, farewell.comment(), today));
  }

  /** Завершает наставничество группы; each of its mentees has an outcome. */
  public Stored<MentoringPair> complete(
      PairId id, long version, List<Result> results, Farewell farewell, Scope scope) {
    return close(
        id,
        version,
        scope,
        (pair, today) -> pair.complete(farewell.on(), results, farewell.comment(), today));
  }

  /** Прекращает досрочно. */
  public Stored<MentoringPair> end(
      PairId id, long version, EndReason reason, Farewell farewell, Scope scope) {
    return close(
        id,
        version,
        scope,
        (pair, today) -> pair.end(farewell.on(), reason, farewell.comment(), today));
  }

  /** Записывает отказ от предложения. */
  public Stored<MentoringPair> decline(
      PairId id, long version, EndReason reason, String comment, Scope scope) {
    return close(id, version, scope, (pair, today) -> pair.decline(reason, comment, today));
  }

  private Stored<MentoringPair> close(
      PairId id,
      long version,
      Scope scope,
      BiFunction<MentoringPair, LocalDate, Decision<MentoringPair, MentoringEvent>> how) {
    reach.require(scope, id);
    return pairs.update(id, version, pair -> how.apply(pair, LocalDate.now(clock)));
  }
}
