package ru.traektoria.route.model.request;

import java.time.LocalDate;

/**
 * Квартал, for which requests are collected (S1 §1.1 «ежеквартально»).
 *
 * @param value year and number, {@code 2026-4}; sorts by time
 */
public record Quarter(String value) implements Comparable<Quarter> {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  public Quarter {
    if (value == null || !value.matches("\\d{4}-[1-4]")) {
      throw new IllegalArgumentException("Квартал записывается как 2026-4");
    }
  }

  public static Quarter of(LocalDate date) {
    return new Quarter(date.getYear() + "-" + ((date.getMonthValue() - 1) / 3 + 1));
  }

  public LocalDate first() {
    return LocalDate.of(year(), (number() - 1) * 3 + 1, 1);
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  public Quarter next() {
    return of(last().plusDays(1));
  }

  /** As people write it: «IV квартал 2026 года». */
  public String label() {
    return ROMAN[number() - 1] + " квартал " + year() + " года";
  }

  private int year() {
    return Integer.parseInt(value.substring(0, 4));
  }

  private int number() {
    return value.charAt(5) - '0';
  }

  @Override
  public int compareTo(Quarter other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
