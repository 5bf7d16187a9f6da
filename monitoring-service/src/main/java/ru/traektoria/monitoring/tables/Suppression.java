package ru.traektoria.monitoring.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Indicator.Breakdown;
import ru.traektoria.monitoring.reading.Reading;
import ru.traektoria.monitoring.reading.Slice;

/**
 * Скрытие малых групп of what is told as an aggregate alone, by whatever it is broken down; a part
 * of a part is not told at all, because two breakdowns together would tell a hidden one.
 */
final class Suppression {

  private Suppression() {}

  static boolean hides(Indicator indicator, Reading reading, Dividing dividing) {
    if (indicator.lists() != Indicator.Lists.NONE || !Computation.applicable(indicator, reading)) {
      return false;
    }
    long size = size(indicator, reading);
    Slice slice = reading.slice();
    if (size == 0 || SmallGroups.small(size) || !slice.partial()) {
      return size > 0 && SmallGroups.small(size);
    }
    return only(slice)
        .map(by -> hidden(indicator, by, reading.whole(), dividing).contains(slice))
        .orElse(true);
  }

  /** By what alone the slice is a part; empty if by several. */
  private static Optional<Breakdown> only(Slice slice) {
    boolean segment = slice.segment() != null;
    if (slice.organisation() >= 0) {
      return slice.subject() >= 0 || segment
          ? Optional.empty()
          : Optional.of(Breakdown.ORGANISATION);
    }
    if (slice.subject() >= 0) {
      return segment ? Optional.empty() : Optional.of(Breakdown.SUBJECT);
    }
    return Optional.of(Breakdown.valueOf(slice.segment().dimension()));
  }

  private static Set<Slice> hidden(
      Indicator indicator, Breakdown by, Reading whole, Dividing dividing) {
    return whole.remember(
        List.of(Suppression.class, indicator.id(), by),
        () -> {
          Map<Slice, Long> sizes = new LinkedHashMap<>();
          dividing
              .parts(indicator, by, whole.slice())
              .values()
              .forEach(part -> sizes.put(part, size(indicator, whole.part(part))));
          return SmallGroups.hidden(sizes);
        });
  }

  private static long size(Indicator indicator, Reading reading) {
    Row.Count count = Computation.count(indicator, reading);
    if (indicator.share() || indicator.mean() != null) {
      return count.denominator();
    }
    return count.hundredths() ? count.numerator() / 100 : count.numerator();
  }
}
