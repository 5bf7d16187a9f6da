package ru.traektoria.portal.look;

/** Meaning of a colour; every use carries an icon or a word beside it. */
public enum Tone {
  /** Nothing special. */
  NEUTRAL("point-filled"),
  /** Worth knowing, under way. */
  INFO("info-circle"),
  /** Done, reached, in force. */
  GOOD("circle-check"),
  /** Attention soon. */
  WARNING("alert-triangle"),
  /** Late, broken, refused. */
  BAD("alert-circle");

  private final String icon;

  Tone(String icon) {
    this.icon = icon;
  }

  /** Icon of the sprite that goes with the tone. */
  public String icon() {
    return icon;
  }

  /** Part of the CSS class: {@code good}. */
  public String css() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Tone of a name in any case, as templates write it: {@code 'good'}. */
  public static Tone named(String name) {
    return valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }
}
