package ru.traektoria.staff.model.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How Russian lists are sorted and searched: letter case and ё/е do not matter, numbers go by size
 * («Школа № 2» before «Школа № 10»). The store has no collation, so the key is stored.
 */
public final class RussianOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private RussianOrder() {}

  /** The key by which names sort as people expect. */
  public static String key(String text) {
    return NUMBER
        .matcher(folded(text))
        .replaceAll(
            number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
  }

  /** Text as it is searched: lower case, ё as е, one blank between words. */
  public static String folded(String text) {
    if (text == null) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return GAP.matcher(lower).replaceAll(" ").strip();
  }
}
