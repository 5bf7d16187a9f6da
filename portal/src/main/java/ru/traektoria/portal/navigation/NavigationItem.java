package ru.traektoria.portal.navigation;

import java.util.Collection;
import java.util.Set;

/**
 * An entry of the menu, as {@code navigation.yaml} has it.
 *
 * @param icon name in the icon sprite
 * @param roles codes of the roles that see it; empty: everybody
 * @param order place in the whole menu, small first
 * @param group heading it stands under; null: on top
 */
public record NavigationItem(
    String id, String title, String href, String icon, Set<String> roles, int order, String group) {
  /** Checks what a menu cannot do without. */
  public NavigationItem {
    if (id == null || title == null || href == null || !href.startsWith("/")) {
      throw new IllegalArgumentException(
          "navigation.yaml: id, title and href (starting with /) are needed, got " + id);
    }
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }

  /** Whether somebody with these roles sees it. */
  public boolean visibleTo(Collection<String> held) {
    return roles.isEmpty() || held.stream().anyMatch(roles::contains);
  }
}
