package ru.traektoria.portal.look;

import java.time.LocalDate;

/** One dated thing that happened; {@code text}, {@code href} and {@code icon} may be null. */
public record TimelineEntry(
    LocalDate on, String title, String text, String href, String icon, Tone tone) {
  /** Entry with a title. */
  public static TimelineEntry of(LocalDate on, String title) {
    return new TimelineEntry(on, title, null, null, "point-filled", Tone.NEUTRAL);
  }

  /** The same with a second line. */
  public TimelineEntry text(String more) {
    return new TimelineEntry(on, title, more, href, icon, tone);
  }

  /** The same as a link. */
  public TimelineEntry href(String url) {
    return new TimelineEntry(on, title, text, url, icon, tone);
  }

  /** The same with an icon and a tone. */
  public TimelineEntry icon(String name, Tone meaning) {
    return new TimelineEntry(on, title, text, href, name, meaning);
  }
}
