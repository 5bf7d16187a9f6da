package ru.traektoria.mentoring.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Места наставника: what is being assigned to one mentor at this moment. Pairs are aggregates of
 * their own, so two of them written at once could pass the limit together; here they meet.
 *
 * @param held seats of pairs that are just being written, oldest first
 */
public record MentorSeats(TeacherId mentor, List<Held> held) {

  /** A pair not written by then never will be: its process was stopped. */
  private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(1);

  /** Seats of one pair that is being written. */
  public record Held(PairId pair, Set<TeacherId> mentees, Instant since) {}

  public MentorSeats {
    held = List.copyOf(held);
  }

  /** Nobody is being assigned. */
  public static MentorSeats free(TeacherId mentor) {
    return new MentorSeats(mentor, List.of());
  }

  /**
   * Holds seats for a pair until it is written, if the rules of the mentor's load let it.
   *
   * @param written what the pairs that are written already give this and other mentors to do
   */
  public Decision<MentorSeats, MentoringEvent> hold(
      PairId pair, Terms terms, Load written, Instant now) {
    List<Held> others =
        held.stream()
            .filter(one -> !one.pair().equals(pair))
            .filter(one -> one.since().plus(GIVEN_UP_AFTER).isAfter(now))
            .toList();
    Set<TeacherId> promised =
        others.stream().flatMap(one -> one.mentees().stream()).collect(Collectors.toSet());
    List<Reason> reasons =
        AssigningRule.againstLoad(terms.ledBy(mentor), written.with(mentor, promised));
    Held mine = new Held(pair, Set.copyOf(terms.mentees()), now);
    return reasons.isEmpty()
        ? Decision.accept(
            new MentorSeats(mentor, Stream.concat(others.stream(), Stream.of(mine)).toList()))
        : Decision.refuse(reasons);
  }

  /** Gives the seats back: the pair is written, or will not be. */
  public Decision<MentorSeats, MentoringEvent> release(PairId pair) {
    return Decision.accept(
        new MentorSeats(mentor, held.stream().filter(one -> !one.pair().equals(pair)).toList()));
  }
}
