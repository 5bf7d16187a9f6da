package ru.traektoria.monitoring.event.json;

/** Where a number or an escape of a JSON text ends (RFC 8259 §6, §7), and what an escape means. */
public final class JsonSyntax {

  private static final String LETTERS = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";
  private static final int HEX_DIGITS = 4;

  private JsonSyntax() {}

  /** The place behind the number that begins here, −1 if none does. */
  static int number(byte[] json, int from) {
    int at = from < json.length && json[from] == '-' ? from + 1 : from;
    int whole = digits(json, at);
    if (whole == at || whole > at + 1 && json[at] == '0') {
      return -1;
    }
    at = whole;
    if (is(json, at, '.', '.')) {
      int fraction = digits(json, at + 1);
      if (fraction == at + 1) {
        return -1;
      }
      at = fraction;
    }
    if (is(json, at, 'e', 'E')) {
      int sign = is(json, at + 1, '+', '-') ? at + 2 : at + 1;
      at = digits(json, sign);
      return at == sign ? -1 : at;
    }
    return at;
  }

  private static int digits(byte[] json, int from) {
    int at = from;
    while (at < json.length && json[at] >= '0' && json[at] <= '9') {
      at++;
    }
    return at;
  }

  private static boolean is(byte[] json, int at, char one, char other) {
    return at < json.length && (json[at] == one || json[at] == other);
  }

  /** The last place of the escape whose backslash stands here, −1 if it is none. */
  static int escape(byte[] json, int at) {
    if (at + 1 >= json.length) {
      return -1;
    }
    if (json[at + 1] != 'u') {
      return LETTERS.indexOf(json[at + 1]) < 0 ? -1 : at + 1;
    }
    int last = at + 1 + HEX_DIGITS;
    for (int place = at + 2; place <= last; place++) {
      if (place >= json.length || Character.digit(json[place], 16) < 0) {
        return -1;
      }
    }
    return last;
  }

  /** The text without its escapes, every one of which is known to be right. */
  static String unescaped(String letters) {
    StringBuilder text = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      if (letter != '\\') {
        text.append(letter);
      } else if (letters.charAt(++at) == 'u') {
        text.append((char) Integer.parseInt(letters.substring(at + 1, at + 1 + HEX_DIGITS), 16));
        at += HEX_DIGITS;
      } else {
        text.append(MEANINGS.charAt(LETTERS.indexOf(letters.charAt(at))));
      }
    }
    return text.toString();
  }
}
