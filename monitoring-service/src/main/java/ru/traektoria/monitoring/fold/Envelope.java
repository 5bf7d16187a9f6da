package ru.traektoria.monitoring.fold;

import java.nio.charset.StandardCharsets;

/**
 * What an event says of itself in its headers (CloudEvents, binary binding), as bytes.
 *
 * @param sequence 0 if it is missing or no number
 */
record Envelope(byte[] type, byte[] subject, int sequence) {

  /** The envelope that these three say; what is missing is empty. */
  static Envelope of(byte[] type, byte[] subject, byte[] sequence) {
    return new Envelope(type, subject, number(sequence));
  }

  /** The envelope of an event that was parked. */
  static Envelope of(Parked event) {
    return new Envelope(bytes(event.type()), bytes(event.subject()), event.sequence());
  }

  /** Whether its place in the life of its aggregate is known. */
  boolean placed() {
    return sequence > 0 && subject.length > 0;
  }

  boolean whole() {
    return placed() && type.length > 0;
  }

  String typeText() {
    return new String(type, StandardCharsets.UTF_8);
  }

  String subjectText() {
    return new String(subject, StandardCharsets.UTF_8);
  }

  private static int number(byte[] digits) {
    long number = 0;
    for (byte digit : digits) {
      if (digit < '0' || digit > '9' || number > Integer.MAX_VALUE) {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number > Integer.MAX_VALUE ? 0 : (int) number;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
