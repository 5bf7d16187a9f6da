package ru.traektoria.portal;

import java.util.Locale;
import java.util.regex.Pattern;

/** How Russian words stand in lists and are found. */
final class RussianOrder {
  private static final Locale RU = Locale.forLanguageTag("ru-RU");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private RussianOrder() {}

  /**
   * Key whose plain string order is the order of a Russian list: case and punctuation do not count,
   * ё stands beside е, numbers compare as numbers («Школа № 2» before «Школа № 10»).
   */
  static String sortKey(String text) {
    String folded = searchKey(NOT_A_WORD.matcher(text == null ? "" : text).replaceAll(" "));
    String padded =
        DIGITS
            .matcher(folded)
            .replaceAll(m -> "0".repeat(Math.max(0, 9 - m.group().length())) + m.group());
    boolean yo = text != null && text.toLowerCase(RU).indexOf('ё') >= 0;
    return yo ? padded + '\u0001' : padded;
  }

  /** Text as search compares it: lower case, ё as е, single spaces. */
  static String searchKey(String text) {
    return text == null
        ? ""
        : text.toLowerCase(RU).replace('ё', 'е').replaceAll("\\s+", " ").strip();
  }

  /** Whether every word of the query occurs in the text. */
  static boolean matches(String text, String query) {
    String folded = searchKey(text);
    for (String word : searchKey(query).split(" ")) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
