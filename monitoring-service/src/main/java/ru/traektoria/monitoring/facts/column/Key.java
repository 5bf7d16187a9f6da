package ru.traektoria.monitoring.facts.column;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that is looked up in a dictionary. Nearly all ids are UUIDs, and 36 characters say no more
 * than two {@code long}: a text that is exactly what {@link #uuid} writes is those two numbers and
 * nothing else.
 *
 * @param text in UTF-8, {@code null} for a UUID
 * @param from where the text begins
 * @param high of a UUID the first half, of a text the hash
 * @param low of a UUID the second half, of a text the length
 */
public record Key(byte[] text, int from, long high, long low) {

  private static final int UUID_TEXT = 36;
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUES = values();

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int digit = 0; digit < DIGITS.length; digit++) {
      values[DIGITS[digit]] = (byte) digit;
    }
    return values;
  }

  /** The key of the bytes between two places. */
  static Key of(byte[] bytes, int from, int length) {
    if (length == UUID_TEXT && dashed(bytes, from)) {
      long first = hex(bytes, from, 8);
      long second = hex(bytes, from + 9, 4);
      long third = hex(bytes, from + 14, 4);
      long fourth = hex(bytes, from + 19, 4);
      long last = hex(bytes, from + 24, 12);
      if ((first | second | third | fourth | last) >= 0) {
        return new Key(null, 0, first << 32 | second << 16 | third, fourth << 48 | last);
      }
    }
    return new Key(bytes, from, hash(bytes, from, length), length);
  }

  private static boolean dashed(byte[] bytes, int from) {
    return bytes[from + 8] == '-'
        && bytes[from + 13] == '-'
        && bytes[from + 18] == '-'
        && bytes[from + 23] == '-';
  }

  /** The number that so many small hexadecimal digits are, at most 15; negative if one is none. */
  private static long hex(byte[] bytes, int from, int digits) {
    long number = 0;
    int wrong = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = VALUES[bytes[i] & 0xff];
      wrong |= digit;
      number = number << 4 | digit;
    }
    return wrong < 0 ? -1 : number;
  }

  private static long hash(byte[] bytes, int from, int length) {
    long hash = length;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001b3L;
    }
    return hash;
  }

  /** The text of a UUID. */
  static String uuid(long high, long low) {
    byte[] text = new byte[UUID_TEXT];
    int at = 0;
    for (int digit = 0; digit < 32; digit++) {
      if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
        text[at++] = '-';
      }
      long half = digit < 16 ? high : low;
      text[at++] = DIGITS[(int) (half >>> 60 - (digit & 15) * 4) & 0xf];
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /** Well mixed in all its bits. */
  static long hash(long high, long low) {
    long hash = (high ^ Long.rotateLeft(low, 32)) * 0x9e3779b97f4a7c15L;
    hash = (hash ^ hash >>> 32) + low * 0xc2b2ae3d27d4eb4fL;
    hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    return hash ^ hash >>> 32;
  }
}
