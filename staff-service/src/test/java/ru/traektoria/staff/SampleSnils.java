package ru.traektoria.staff;

/** СНИЛС numbers with a right checksum that belong to nobody in particular. */
public final class SampleSnils {

  private SampleSnils() {}

  /** The n-th sample, {@code 900-000-NNN CC}. */
  public static String number(int n) {
    String digits = "%09d".formatted(900_000_000 + n);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (9 - i);
    }
    return digits.substring(0, 3)
        + "-"
        + digits.substring(3, 6)
        + "-"
        + digits.substring(6)
        + " %02d".formatted(sum % 101 % 100);
  }
}
