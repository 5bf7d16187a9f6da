package ru.traektoria.diagnostics.model.group;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Какие группы показывать: a group of fewer than five people is hidden, and where the hidden part
 * could be worked out from the total, further groups are hidden with it, the smallest first, until
 * what is hidden together is at least two groups and at least five people (domain.md §2.2).
 */
public final class GroupRule {

  /** Fewer people than this are never shown as a group. */
  public static final int SMALLEST = 5;

  private GroupRule() {}

  /**
   * The groups that may be shown.
   *
   * @param sizes people by group; the total of all of them is shown as well
   */
  public static <G> Set<G> shown(Map<G, Integer> sizes) {
    Set<G> hidden = new HashSet<>();
    sizes.forEach(
        (group, size) -> {
          if (size > 0 && size < SMALLEST) {
            hidden.add(group);
          }
        });
    List<G> others =
        sizes.entrySet().stream()
            .filter(each -> each.getValue() >= SMALLEST)
            .sorted(
                Map.Entry.<G, Integer>comparingByValue()
                    .thenComparing(each -> each.getKey().toString(), Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .toList();
    for (G next : others) {
      if (hidden.isEmpty() || sealed(hidden, sizes)) {
        break;
      }
      hidden.add(next);
    }
    Set<G> shown = new HashSet<>(sizes.keySet());
    shown.removeAll(hidden);
    return shown;
  }

  /** Answers whether the total minus what is shown still tells of no single group. */
  private static <G> boolean sealed(Set<G> hidden, Map<G, Integer> sizes) {
    int people = hidden.stream().mapToInt(sizes::get).sum();
    return hidden.size() >= 2 && people >= SMALLEST;
  }

  /** Answers whether the total itself may be shown. */
  public static boolean totalShown(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToInt(Integer::intValue).sum() >= SMALLEST;
  }
}
