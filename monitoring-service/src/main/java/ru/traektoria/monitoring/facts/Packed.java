package ru.traektoria.monitoring.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How an id lies in a dictionary. Nearly all ids are UUIDs, and 36 characters say no more than 16
 * bytes. What is stored in sixteen bytes is a UUID; other texts lie as they are, and those that are
 * not shorter begin with a zero.
 */
public final class Packed {

  private static final int UUID_TEXT = 36;
  private static final int UUID_BYTES = 16;
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] VALUES = values();

  private Packed() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) -1);
    for (int digit = 0; digit < DIGITS.length; digit++) {
      values[DIGITS[digit]] = (byte) digit;
    }
    return values;
  }

  /** The stored form of the first {@code length} bytes; {@code null} if it is they themselves. */
  static byte[] of(byte[] text, int length) {
    if (length < UUID_BYTES) {
      return null;
    }
    byte[] uuid = length == UUID_TEXT ? uuid(text) : null;
    if (uuid != null) {
      return uuid;
    }
    byte[] stored = new byte[length + 1];
    System.arraycopy(text, 0, stored, 1, length);
    return stored;
  }

  /** The sixteen bytes of a UUID in small letters; {@code null} if it is none. */
  private static byte[] uuid(byte[] text) {
    byte[] bytes = new byte[UUID_BYTES];
    int wrong = 0;
    int at = 0;
    for (int i = 0; i < UUID_BYTES; i++) {
      if (dashBefore(i)) {
        wrong |= text[at++] ^ '-';
      }
      int high = VALUES[text[at++] & 0xff];
      int low = VALUES[text[at++] & 0xff];
      wrong |= (high | low) & ~0xf;
      bytes[i] = (byte) (high << 4 | low);
    }
    return wrong == 0 ? bytes : null;
  }

  private static boolean dashBefore(int i) {
    return i == 4 || i == 6 || i == 8 || i == 10;
  }

  /** The text that is stored between two places. */
  static String text(byte[] arena, int from, int to) {
    if (to - from != UUID_BYTES) {
      int first = to - from > UUID_BYTES ? from + 1 : from;
      return new String(arena, first, to - first, StandardCharsets.UTF_8);
    }
    byte[] text = new byte[UUID_TEXT];
    int at = 0;
    for (int i = 0; i < UUID_BYTES; i++) {
      if (dashBefore(i)) {
        text[at++] = '-';
      }
      text[at++] = DIGITS[arena[from + i] >> 4 & 0xf];
      text[at++] = DIGITS[arena[from + i] & 0xf];
    }
    return new String(text, StandardCharsets.ISO_8859_1);
  }
}
