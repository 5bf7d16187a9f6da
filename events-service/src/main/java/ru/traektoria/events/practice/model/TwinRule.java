package ru.traektoria.events.practice.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Is it in the bank already? The same title, but for case, punctuation and ё, by one of the same
 * authors; a practice without persons is its organisation's. Rejected ones are no twins.
 */
public final class TwinRule {

  private TwinRule() {}

  /** The practices that look like the same one. */
  public static List<Practice> among(
      Collection<Practice> known, Practice.Source source, PracticeContent what) {
    return what.titleKey().isEmpty()
        ? List.of()
        : known.stream()
            .filter(practice -> practice.state() != PracticeState.REJECTED)
            .filter(practice -> practice.content().titleKey().equals(what.titleKey()))
            .filter(practice -> sameHand(practice.source(), source))
            .toList();
  }

  private static boolean sameHand(Practice.Source one, Practice.Source other) {
    return one.authors().isEmpty() && other.authors().isEmpty()
        ? one.place().equals(other.place())
        : !Collections.disjoint(one.authors(), other.authors());
  }
}
