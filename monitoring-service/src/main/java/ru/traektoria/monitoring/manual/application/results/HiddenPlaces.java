package ru.traektoria.monitoring.manual.application.results;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.reading.growth.PupilResults;

/**
 * Organisations whose pupils are too few to be told of: the smallest groups, until neither one of
 * them nor their rest can be told from the total.
 */
record HiddenPlaces(Set<Integer> places, long pupils) {

  static HiddenPlaces among(List<Integer> places, long[] pupils) {
    List<Integer> smallest =
        places.stream()
            .filter(place -> pupils[place] > 0)
            .sorted(Comparator.comparingLong(place -> pupils[place]))
            .toList();
    HiddenPlaces hidden = new HiddenPlaces(Set.of(), 0);
    for (int place : smallest) {
      if (pupils[place] >= PupilResults.LEAST && !hidden.told()) {
        break;
      }
      hidden = hidden.with(place, pupils[place]);
    }
    return hidden;
  }

  private HiddenPlaces with(int place, long more) {
    Set<Integer> all = new HashSet<>(places);
    all.add(place);
    return new HiddenPlaces(all, pupils + more);
  }

  /** Whether a total would tell what is hidden. */
  boolean told() {
    return !places.isEmpty() && (places.size() == 1 || pupils < PupilResults.LEAST);
  }
}
