package ru.traektoria.portal.navigation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The menu of one person: groups in order; entries outside groups come first under "". */
public record Menu(Map<String, List<NavigationItem>> groups) {

  /** With more entries than this a menu shows its groups alone, and the one of the page open. */
  private static final int SEEN_AT_ONCE = 16;

  /** What somebody with these roles sees of all entries; groups stand as their first entry does. */
  public static Menu of(Collection<NavigationItem> all, Collection<String> roles) {
    Map<String, List<NavigationItem>> groups = new LinkedHashMap<>();
    groups.put("", new java.util.ArrayList<>());
    all.stream()
        .filter(item -> item.visibleTo(roles))
        .sorted(Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::id))
        .forEach(
            item ->
                groups
                    .computeIfAbsent(
                        item.group() == null ? "" : item.group(), g -> new java.util.ArrayList<>())
                    .add(item));
    groups.values().removeIf(List::isEmpty);
    return new Menu(groups);
  }

  /** Whether it is too long to be seen at once. */
  public boolean folded() {
    return groups.values().stream().mapToInt(List::size).sum() > SEEN_AT_ONCE;
  }
}
