package ru.traektoria.monitoring.event.json;

import ru.traektoria.monitoring.facts.column.Day;

/** Dates and academic years read letter by letter, without an object in between. */
public final class DateLetters {

  /** The letters are none; no date of the calendar is this number. */
  static final int WRONG = Integer.MIN_VALUE;

  private static final int DATE = 10;
  private static final int ACADEMIC_YEAR = 7;

  private DateLetters() {}

  /** The day of a civil date such as 2026-09-12. */
  static int day(byte[] letters, int from, int length) {
    if (length != DATE || letters[from + 4] != '-' || letters[from + 7] != '-') {
      return WRONG;
    }
    int year = digits(letters, from, 4);
    int month = digits(letters, from + 5, 2);
    int date = digits(letters, from + 8, 2);
    boolean known = year >= 0 && month >= 1 && month <= 12 && date >= 1;
    return known && date <= Day.length(year, month) ? Day.of(year, month, date) : WRONG;
  }

  /** The first calendar year of an academic year such as 2026-27. */
  static int academicYear(byte[] letters, int from, int length) {
    if (length != ACADEMIC_YEAR || letters[from + 4] != '-') {
      return WRONG;
    }
    int year = digits(letters, from, 4);
    return year >= 0 && (year + 1) % 100 == digits(letters, from + 5, 2) ? year : WRONG;
  }

  /** A number of so many digits; negative if something else is among them. */
  private static int digits(byte[] letters, int from, int count) {
    int number = 0;
    for (int place = from; place < from + count; place++) {
      int digit = letters[place] - '0';
      if (digit < 0 || digit > 9) {
        return WRONG;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
