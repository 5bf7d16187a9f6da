package ru.traektoria.events.contest.model.jury;

import java.util.Optional;
import ru.traektoria.events.contest.model.jury.Conflict.Kind;

/** May a member of the jury score this work? The first that holds is the reason why not. */
public final class ConflictRule {

  /**
   * What ties a member of the jury to an author.
   *
   * @param same it is one person
   * @param organisation they work in one organisation
   * @param pair one mentors the other now
   * @param declared the expert said so
   */
  public record Ties(boolean same, boolean organisation, boolean pair, boolean declared) {}

  private ConflictRule() {}

  /** Why the work is not given to the expert; empty when it may be. */
  public static Optional<Kind> between(Ties ties) {
    if (ties.same()) {
      return Optional.of(Kind.OWN);
    }
    if (ties.organisation()) {
      return Optional.of(Kind.SAME_ORGANISATION);
    }
    if (ties.pair()) {
      return Optional.of(Kind.MENTOR_PAIR);
    }
    return ties.declared() ? Optional.of(Kind.DECLARED) : Optional.empty();
  }
}
