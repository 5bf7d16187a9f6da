package ru.traektoria.monitoring.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Скрытие малых групп of what is told as an aggregate alone: fewer than five are hidden, and
 * further groups too as long as the hidden ones could be told from the total (indicators.md §1).
 */
final class Suppression {

  /** The smallest group that is shown. */
  static final int LEAST = 5;

  private record Group(int organisation, long size) {}

  private Suppression() {}

  static boolean hides(Indicator indicator, Reading reading) {
    if (indicator.lists() != Indicator.Lists.NONE || !Computation.applicable(indicator, reading)) {
      return false;
    }
    long size = size(indicator, reading);
    int organisation = reading.slice().organisation();
    boolean alone = organisation >= 0 && reading.slice().subject() < 0;
    return size > 0 && size < LEAST || alone && hidden(indicator, reading).contains(organisation);
  }

  private static Set<Integer> hidden(Indicator indicator, Reading reading) {
    Reading whole = reading.whole();
    return whole.remember(
        List.of(Suppression.class, indicator.id()), () -> hidden(groups(indicator, whole)));
  }

  private static List<Group> groups(Indicator indicator, Reading whole) {
    List<Group> groups = new ArrayList<>();
    Slice slice = whole.slice();
    for (int o = 0; o < whole.facts().names.organisations.size(); o++) {
      long size = size(indicator, whole.part(slice.withOrganisation(o)));
      if (size > 0) {
        groups.add(new Group(o, size));
      }
    }
    groups.sort(Comparator.comparingLong(Group::size));
    return groups;
  }

  private static Set<Integer> hidden(List<Group> smallestFirst) {
    Set<Integer> hidden = new HashSet<>();
    long people = 0;
    for (Group group : smallestFirst) {
      boolean told = !hidden.isEmpty() && (hidden.size() == 1 || people < LEAST);
      if (group.size() >= LEAST && !told) {
        break;
      }
      hidden.add(group.organisation());
      people += group.size();
    }
    return hidden;
  }

  private static long size(Indicator indicator, Reading reading) {
    Row.Count count = Computation.count(indicator, reading);
    if (indicator.share() || indicator.mean() != null) {
      return count.denominator();
    }
    return count.hundredths() ? count.numerator() / 100 : count.numerator();
  }
}
