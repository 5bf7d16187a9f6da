package ru.traektoria.mentoring.application.pair;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.model.Load;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.Terms;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;

/** Keeps the limit of mentees of one mentor while several pairs are written at once. */
@Service
public class HoldingSeats {

  private static final Logger LOG = LoggerFactory.getLogger(HoldingSeats.class);

  private final Pairs pairs;
  private final Seats seats;
  private final MentoringSettings settings;
  private final Clock clock;

  HoldingSeats(Pairs pairs, Seats seats, MentoringSettings settings, Clock clock) {
    this.pairs = pairs;
    this.seats = seats;
    this.settings = settings;
    this.clock = clock;
  }

  /** What the mentors of these terms carry in other active pairs. */
  public Load load(PairId except, Terms terms) {
    return load(Set.of(except), terms);
  }

  /** The same where several pairs are left out: one that ends, and the one that takes over. */
  Load load(Set<PairId> except, Terms terms) {
    Map<TeacherId, Set<TeacherId>> menteesOf = new HashMap<>();
    for (Stored<MentoringPair> stored : pairs.activeLedBy(terms.mentors())) {
      MentoringPair pair = stored.state();
      if (!except.contains(pair.id())) {
        pair.terms()
            .mentors()
            .forEach(
                mentor ->
                    menteesOf
                        .computeIfAbsent(mentor, m -> new HashSet<>())
                        .addAll(pair.terms().mentees()));
      }
    }
    return new Load(menteesOf, settings.mostMentees());
  }

  /**
   * Writes the pair while its seats are held. The pairs are read again after the seats were, so
   * that a pair is seen either as held or as written.
   *
   * @throws org.springframework.web.ErrorResponseException 422 if a mentor has no room any more
   */
  Stored<MentoringPair> during(PairId id, Terms terms, Supplier<Stored<MentoringPair>> write) {
    return during(Set.of(id), id, terms, write);
  }

  /** The same while other pairs of these people do not count. */
  Stored<MentoringPair> during(
      Set<PairId> except, PairId id, Terms terms, Supplier<Stored<MentoringPair>> write) {
    List<TeacherId> held = new ArrayList<>();
    try {
      for (TeacherId mentor : terms.mentors()) {
        seats.change(mentor, s -> s.hold(id, terms, load(except, terms), clock.instant()));
        held.add(mentor);
      }
      return write.get();
    } finally {
      held.forEach(mentor -> release(id, mentor));
    }
  }

  /** What cannot be released now is given up by itself; the pair is not to fail for it. */
  private void release(PairId id, TeacherId mentor) {
    try {
      seats.change(mentor, s -> s.release(id));
    } catch (RuntimeException e) {
      LOG.warn("seats of {} stay held for {}: {}", mentor.value(), id.value(), e.toString());
    }
  }
}
