package ru.traektoria.portal.look;

/** How far an aim is: «достигнут», «в пути», «под угрозой», «нет данных». */
public enum Traffic {
  /** достигнут. */
  REACHED(Tone.GOOD, "circle-check", "достигнут"),
  /** в пути. */
  ON_THE_WAY(Tone.INFO, "trending-up", "в пути"),
  /** под угрозой. */
  AT_RISK(Tone.BAD, "alert-triangle", "под угрозой"),
  /** нет данных. */
  NO_DATA(Tone.NEUTRAL, "circle-dashed", "нет данных");

  private final Badge badge;

  Traffic(Tone tone, String icon, String text) {
    this.badge = new Badge(tone, icon, text);
  }

  /** The state as a badge. */
  public Badge badge() {
    return badge;
  }
}
