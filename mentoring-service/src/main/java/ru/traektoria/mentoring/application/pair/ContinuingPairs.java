package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.pair.ClosingPairs.Farewell;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.MentoringEvent;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
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
   * and of the term come along. The new pair stands before the old one ends, so that nobody is left
   * alone half-way; a repeat meets it again.
   *
   * @param start whether the new pair is to be active at once, with every paper
   */
  public Stored<MentoringPair> replace(
      PairId id, long version, Change change, Terms next, boolean start, Scope scope) {
    Stored<MentoringPair> former = reach.require(scope, id);
    assigning.requireKnown(next, scope);
    LocalDate today = LocalDate.now(clock);
    if (former.version() != version) {
      throw Problems.stale();
    }
    Farewell bye = change.farewell();
    Problems.accepted(former.state().end(bye.on(), change.reason(), bye.comment(), today));
    PairId following = new PairId(Ids.derived("following", id.value(), Long.toString(version)));
    Stored<MentoringPair> created = create(following, former.state(), next, start);
    pairs.update(id, version, pair -> pair.end(bye.on(), change.reason(), bye.comment(), today));
    return created;
  }

  private Stored<MentoringPair> create(PairId id, MentoringPair former, Terms next, boolean start) {
    LocalDate today = LocalDate.now(clock);
    MentoringPair proposal = former.successor(id, next);
    Decision<MentoringPair, MentoringEvent> decision =
        start
            ? proposal.start(next, seats.load(id, next), today)
            : MentoringPair.propose(id, former.place(), next, today).map(same -> proposal);
    String hash = next.toString();
    Supplier<Stored<MentoringPair>> write = () -> pairs.create(id, hash, decision);
    return start && decision.accepted() && pairs.find(id).isEmpty()
        ? seats.during(id, next, write)
        : write.get();
  }
}
