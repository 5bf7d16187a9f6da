package ru.traektoria.portal.look;

/**
 * Something a person may do: a link, or a command sent by POST. The label says what happens
 * («Утвердить маршрут»).
 *
 * @param confirm question asked before a command; null asks nothing
 */
public record Action(String label, String href, String icon, boolean command, String confirm) {
  /** A link to another page. */
  public static Action link(String label, String href) {
    return new Action(label, href, null, false, null);
  }

  /** A link to another page with an icon. */
  public static Action link(String label, String href, String icon) {
    return new Action(label, href, icon, false, null);
  }

  /** A command sent by POST. */
  public static Action post(String label, String href) {
    return new Action(label, href, null, true, null);
  }

  /** The same with an icon of the sprite. */
  public Action icon(String name) {
    return new Action(label, href, name, command, confirm);
  }

  /** The same, asked before: «Закрыть маршрут? Открыть его снова будет нельзя.» */
  public Action confirm(String question) {
    return new Action(label, href, icon, command, question);
  }
}
