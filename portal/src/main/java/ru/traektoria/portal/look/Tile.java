package ru.traektoria.portal.look;

import ru.traektoria.portal.Russian;

/**
 * One number with its meaning: «412 из 3 000».
 *
 * @param share percent from 0 to 100 for the bar; null draws none
 */
public record Tile(
    String label, String value, String whole, String hint, String href, Tone tone, Double share) {
  /** A part of a whole, with its share. */
  public static Tile of(String label, long part, long whole) {
    Double share = whole == 0 ? null : 100.0 * part / whole;
    String hint = Russian.share(part, whole);
    return new Tile(
        label, Russian.number(part), Russian.number(whole), hint, null, Tone.NEUTRAL, share);
  }

  /** A plain value: «18 дней». */
  public static Tile value(String label, String value) {
    return new Tile(label, value, null, null, null, Tone.NEUTRAL, null);
  }

  /** The same with an explanation under the number. */
  public Tile hint(String text) {
    return new Tile(label, value, whole, text, href, tone, share);
  }

  /** The same as a link to what it counts. */
  public Tile href(String url) {
    return new Tile(label, value, whole, hint, url, tone, share);
  }

  /** The same with a meaning of its colour. */
  public Tile tone(Tone meaning) {
    return new Tile(label, value, whole, hint, href, meaning, share);
  }
}
