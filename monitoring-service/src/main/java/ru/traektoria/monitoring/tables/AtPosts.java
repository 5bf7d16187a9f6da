package ru.traektoria.monitoring.tables;

import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.reading.Posts;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * People counted for all organisations of a municipality in one pass over its posts. Sums, derived
 * numbers and small groups that have to be hidden are asked organisation by organisation.
 *
 * @param denominators {@code null} for what is not a share
 */
record AtPosts(int[] numerators, int[] denominators) {

  static boolean answer(Indicator indicator, Breakdown by, Slice slice) {
    return by == Breakdown.ORGANISATION
        && !slice.partial()
        && !indicator.derived()
        && indicator.of() == Population.PEOPLE
        && indicator.sum() == null
        && indicator.mean() == null
        && indicator.lists() != Indicator.Lists.NONE;
  }

  /** Counts; the reading is that of a whole municipality. */
  static AtPosts of(Indicator indicator, Reading whole) {
    Reading reading = whole.atPosts();
    Posts posts = reading.posts();
    return new AtPosts(
        posts.counts(Computation.numerator(indicator, reading)),
        indicator.share() ? posts.counts(Computation.denominator(indicator, reading)) : null);
  }

  int organisations() {
    return numerators.length;
  }

  /** Whether there is anything to count in the organisation. */
  boolean counted(int organisation) {
    return numerators[organisation] > 0 || denominators != null && denominators[organisation] > 0;
  }

  Row.Count count(int organisation) {
    return new Row.Count(
        numerators[organisation], denominators == null ? 0 : denominators[organisation], false);
  }
}
