package ru.traektoria.portal.look;

/** A state as people read it: colour, icon and text together (contrast at least 4.5:1). */
public record Badge(Tone tone, String icon, String text) {
  /** Nothing special: «Черновик». */
  public static Badge neutral(String text) {
    return of(Tone.NEUTRAL, text);
  }

  /** Under way: «На согласовании». */
  public static Badge info(String text) {
    return of(Tone.INFO, text);
  }

  /** Done: «Утверждён». */
  public static Badge good(String text) {
    return of(Tone.GOOD, text);
  }

  /** Attention: «Истекает через 12 дней». */
  public static Badge warning(String text) {
    return of(Tone.WARNING, text);
  }

  /** Late or refused: «Просрочен». */
  public static Badge bad(String text) {
    return of(Tone.BAD, text);
  }

  /** Badge of any tone with its usual icon. */
  public static Badge of(Tone tone, String text) {
    return new Badge(tone, tone.icon(), text);
  }

  /** The same with another icon of the sprite. */
  public Badge icon(String name) {
    return new Badge(tone, name, text);
  }
}
