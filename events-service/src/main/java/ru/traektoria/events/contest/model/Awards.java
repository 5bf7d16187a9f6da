package ru.traektoria.events.contest.model;

import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.contest.model.jury.Cipher;
import ru.traektoria.events.contest.model.ranking.Round;
import ru.traektoria.events.contest.model.ranking.Standing;
import ru.traektoria.events.contest.model.terms.EntryId;

/** Кто победил, кто призёр, кто участник: from the places of the last stage (S1-68, S2-51). */
public record Awards(Contest contest) {

  /** The award of a place in the last stage. */
  public Role role(Standing standing) {
    int winners = contest.terms().winners();
    if (standing.place() <= winners) {
      return Role.WINNER;
    }
    return standing.place() <= winners + contest.terms().prizes()
        ? Role.PRIZE_WINNER
        : Role.PARTICIPANT;
  }

  /** Every work that was reviewed and what it came to. */
  public Map<EntryId, Role> all() {
    Map<EntryId, Role> all = new LinkedHashMap<>();
    for (Round round : contest.rounds()) {
      round.ciphers().stream().map(Cipher::entry).forEach(e -> all.put(e, Role.PARTICIPANT));
    }
    contest.finals().forEach(standing -> all.put(standing.entry(), role(standing)));
    return all;
  }
}
