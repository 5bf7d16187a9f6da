package ru.traektoria.portal;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/**
 * Head of a page: title, way back, one main action. Put it into the model with {@code
 * model.addAttribute(heading)}.
 *
 * @param scope whose data it is («Берёзовский район», «Школа № 3»); null: the viewer's own, filled
 *     in from the menu
 * @param lead one sentence under the title; may be null
 * @param others quieter actions beside the main one
 */
public record Heading(
    String title,
    List<Action> crumbs,
    String scope,
    String lead,
    Action action,
    List<Action> others,
    Badge badge) {
  /** A page with a title alone. */
  public static Heading of(String title) {
    return new Heading(title, List.of(), null, null, null, List.of(), null);
  }

  /** Adds a step of the way here, outermost first. */
  public Heading under(String label, String href) {
    List<Action> longer = new ArrayList<>(crumbs);
    longer.add(Action.link(label, href));
    return new Heading(title, List.copyOf(longer), scope, lead, action, others, badge);
  }

  /** Whose data the page shows. */
  public Heading scope(String name) {
    return new Heading(title, crumbs, name, lead, action, others, badge);
  }

  /** One sentence under the title. */
  public Heading lead(String text) {
    return new Heading(title, crumbs, scope, text, action, others, badge);
  }

  /** The one main action of the page. */
  public Heading action(Action main) {
    return new Heading(title, crumbs, scope, lead, main, others, badge);
  }

  /** A quieter action beside the main one; null where there is nothing to do just now. */
  public Heading also(Action other) {
    if (other == null) {
      return this;
    }
    List<Action> more = new ArrayList<>(others);
    more.add(other);
    return new Heading(title, crumbs, scope, lead, action, List.copyOf(more), badge);
  }

  /** State of the thing, beside the title. */
  public Heading badge(Badge state) {
    return new Heading(title, crumbs, scope, lead, action, others, state);
  }
}
