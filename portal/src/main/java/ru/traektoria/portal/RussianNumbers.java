package ru.traektoria.portal;

import java.util.Locale;

/** Numbers as Russian print has them: thin no-break spaces, decimal comma, a true minus. */
final class RussianNumbers {
  private static final Locale RU = Locale.forLanguageTag("ru-RU");
  private static final char THIN = '\u202F';

  private RussianNumbers() {}

  /** At most two decimals, none for a whole number. */
  static String grouped(double value) {
    boolean whole = value == Math.rint(value);
    String digits = String.format(RU, whole ? "%.0f" : "%.2f", value);
    String text = whole ? digits : digits.replaceFirst("0$", "");
    String sign = text.startsWith("-") ? "−" : "";
    String bare = text.startsWith("-") ? text.substring(1) : text;
    int comma = bare.indexOf(',');
    String integer = comma < 0 ? bare : bare.substring(0, comma);
    String decimals = comma < 0 ? "" : bare.substring(comma);
    return sign + inThousands(integer) + decimals;
  }

  private static String inThousands(String digits) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        result.append(THIN);
      }
      result.append(digits.charAt(i));
    }
    return result.toString();
  }
}
