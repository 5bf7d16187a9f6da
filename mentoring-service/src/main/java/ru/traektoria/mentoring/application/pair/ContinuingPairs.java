package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.model.Closing;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Продление приказом и смена наставника в один шаг. */
@Service
public class ContinuingPairs {

  private final Pairs pairs;
  private final Reach reach;
  private final AssigningMentors assigning;
  private final HoldingSeats seats;
  private final Clock clock;

  ContinuingPairs(
      Pairs pairs, Reach reach, AssigningMentors assigning, HoldingSeats seats, Clock clock) {
    this.pairs = pairs;
    this.reach = reach;
    this.assigning = assigning;
    this.seats = seats;
    this.clock = clock;
  }

  /** Why the former pair ends. */
  public record Change(EndReason reason, Farewell farewell) {}

  /** Продлевает: another order, a later end. */
  public Stored<MentoringPair> prolong(
      PairId id, long version, Order order, LocalDate until, Scope scope) {
    reach.require(scope, id);
    LocalDate today = LocalDate.now(clock);
    return pairs.update(id, version, pair -> pair.prolong(order, until, today));
  }

  /**
   * Ends one pair early and lets another mentor go on: the mentees, what is left of the programme
   * and of the term come along. Everything is decided before anything is written, while the seats
   * are held, and the former pair ends first: who loses a race changes nothing. A repeat meets the
   * new pair, or writes it where the first try was cut off in between.
   *
   * @param start whether the new pair is to be active at once, with every paper
   */
  public Stored<MentoringPair> replace(
      PairId id, long version, Change change, Terms next, boolean start, Scope scope) {
    Stored<MentoringPair> former = reach.require(scope, id);
    assigning.requireKnown(next, scope);
    LocalDate today = LocalDate.now(clock);
    Farewell bye = change.farewell();
    boolean cutOff = endedSo(former, version, change);
    if (!cutOff) {
      if (former.version() != version) {
        throw Problems.stale();
      }
      Problems.accepted(former.state().end(bye.on(), change.reason(), bye.comment(), today));
    }
    PairId following = new PairId(Ids.derived("following", id.value(), Long.toString(version)));
    Decision<MentoringPair, MentoringEvent> decision =
        decide(following, former.state(), next, start);
    Problems.accepted(decision);
    Supplier<Stored<MentoringPair>> write =
        () -> {
          if (!cutOff) {
            pairs.update(
                id, version, pair -> pair.end(bye.on(), change.reason(), bye.comment(), today));
          }
          requireOwn(following, next);
          return pairs.create(following, next.toString(), decision);
        };
    return start && pairs.find(following).isEmpty()
        ? seats.during(Set.of(following, id), following, next, write)
        : write.get();
  }

  /** Another mentor goes on already: whoever ended the pair for the same reason came first. */
  private void requireOwn(PairId following, Terms next) {
    boolean another =
        pairs
            .find(following)
            .filter(one -> !one.state().terms().mentors().equals(next.mentors()))
            .isPresent();
    if (another) {
      throw Problems.stale();
    }
  }

  /** The former pair stands as this very change left it. */
  private static boolean endedSo(Stored<MentoringPair> former, long version, Change change) {
    Closing closing = former.state().closing();
    return former.version() == version + 1
        && former.state().status() == Status.ENDED
        && closing.on().equals(change.farewell().on())
        && closing.reason() == change.reason();
  }

  private Decision<MentoringPair, MentoringEvent> decide(
      PairId id, MentoringPair former, Terms next, boolean start) {
    LocalDate today = LocalDate.now(clock);
    MentoringPair proposal = former.successor(id, next);
    return start
        ? proposal.start(next, seats.load(Set.of(id, former.id()), next), today)
        : proposal.offer(today);
  }
}
