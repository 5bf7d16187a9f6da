package ru.traektoria.monitoring.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Малые группы: which parts of a whole are hidden (indicators.md §1, domain.md §2.2). Fewer than
 * five are; then the next smallest too, as long as a hidden one, or the few of all hidden ones
 * together, could be told from the total and the parts that are shown.
 */
final class SmallGroups {

  /** The smallest group that is shown. */
  static final int LEAST = 5;

  private SmallGroups() {}

  static boolean small(long size) {
    return size > 0 && size < LEAST;
  }

  /** The parts to hide; a part of nobody tells nothing and is not one of them. */
  static <K> Set<K> hidden(Map<K, Long> sizes) {
    List<Map.Entry<K, Long>> smallestFirst = new ArrayList<>(sizes.entrySet());
    smallestFirst.removeIf(part -> part.getValue() == 0);
    smallestFirst.sort(Comparator.comparingLong(Map.Entry::getValue));
    Set<K> hidden = new HashSet<>();
    long people = 0;
    for (Map.Entry<K, Long> part : smallestFirst) {
      boolean told = !hidden.isEmpty() && (hidden.size() == 1 || people < LEAST);
      if (!small(part.getValue()) && !told) {
        break;
      }
      hidden.add(part.getKey());
      people += part.getValue();
    }
    return hidden;
  }
}
