package ru.traektoria.staff.persistence;

import java.time.LocalDate;

/** Days as text that sorts and compares in the store; an open end is the last day there is. */
final class Days {

  static final String OPEN = "9999-12-31";
  static final String BEGINNING = "0000-01-01";

  private Days() {}

  static String from(LocalDate day) {
    return day == null ? BEGINNING : day.toString();
  }

  static String to(LocalDate day) {
    return day == null ? OPEN : day.toString();
  }

  static LocalDate read(String text) {
    return text == null || text.equals(OPEN) || text.equals(BEGINNING)
        ? null
        : LocalDate.parse(text);
  }
}
