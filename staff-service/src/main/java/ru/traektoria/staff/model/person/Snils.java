package ru.traektoria.staff.model.person;

import java.util.Optional;

/**
 * СНИЛС: nine digits and two of checksum. It lives only as long as a request; what is kept is
 * {@link SealedSnils}.
 *
 * @param digits eleven digits
 */
public record Snils(String digits) {

  private static final long FIRST_CHECKED = 1_001_998;

  /** Reads «112-233-445 95» in any usual writing; empty unless the checksum holds. */
  public static Optional<Snils> read(String text) {
    String digits = text.replaceAll("[\\s\\u00a0–-]", "");
    return digits.matches("\\d{11}") && checked(digits)
        ? Optional.of(new Snils(digits))
        : Optional.empty();
  }

  /** What may be shown: «•••-•••-••• 95». */
  public String masked() {
    return "•••-•••-••• " + digits.substring(9);
  }

  /** Never the number: it would end up in a log. */
  @Override
  public String toString() {
    return masked();
  }

  private static boolean checked(String digits) {
    if (Long.parseLong(digits.substring(0, 9)) <= FIRST_CHECKED) {
      return !digits.startsWith("000000000");
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (9 - i);
    }
    return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
  }
}
