package ru.traektoria.portal.look;

import ru.traektoria.portal.Russian;

/** A line of a description list: term and value, perhaps a link or a badge. */
public record Entry(String term, String value, String href, Badge badge, String hint) {
  /** Term and text; an empty text is shown as «—». */
  public static Entry of(String term, String value) {
    String shown = value == null || value.isBlank() ? Russian.NOTHING : value;
    return new Entry(term, shown, null, null, null);
  }

  /** Term and badge. */
  public static Entry badge(String term, Badge badge) {
    return new Entry(term, null, null, badge, null);
  }

  /** The same as a link. */
  public Entry href(String url) {
    return new Entry(term, value, url, badge, hint);
  }

  /** The same with a quiet second line. */
  public Entry hint(String text) {
    return new Entry(term, value, href, badge, text);
  }
}
