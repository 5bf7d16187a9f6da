package ru.traektoria.monitoring.facts.column;

import java.time.LocalDate;

/**
 * A civil date as days since 1970-01-01, the form in which columns keep it. The two ends are chosen
 * so that comparisons need no special case: an interval without an end ends {@link #NEVER}, one
 * without a beginning began {@link #ALWAYS}, and what did not happen has the day {@link #NEVER}.
 */
public final class Day {

  public static final int NEVER = Integer.MAX_VALUE;
  public static final int ALWAYS = Integer.MIN_VALUE;

  private static final int DAYS_OF_ERA = 146_097;
  private static final int EPOCH = 719_468;

  private Day() {}

  public static int of(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** Days since 1970-01-01 of a date of the Gregorian calendar, without an object. */
  public static int of(int year, int month, int date) {
    int shifted = month <= 2 ? year - 1 : year;
    int era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int yearOfEra = shifted - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_OF_ERA + dayOfEra - EPOCH;
  }

  public static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  /**
   * Year, month and date packed so that later is larger: {@code year * 512 + month * 32 + date}.
   */
  public static int civil(int day) {
    int shifted = day + EPOCH;
    int era = (shifted >= 0 ? shifted : shifted - DAYS_OF_ERA + 1) / DAYS_OF_ERA;
    int dayOfEra = shifted - era * DAYS_OF_ERA;
    int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int shiftedMonth = (5 * dayOfYear + 2) / 153;
    int date = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    int year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    return year * 512 + month * 32 + date;
  }

  /** Days of a month. */
  public static int length(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Whether the day lies between the two, both included; what did not happen lies nowhere. */
  public static boolean within(int day, int from, int to) {
    return day != NEVER & day >= from & day <= to;
  }

  /** The date as text, {@code null} for both open ends. */
  public static String text(int day) {
    return day == NEVER || day == ALWAYS ? null : date(day).toString();
  }

  /** The same date so many months earlier, or the last one of that month. */
  public static int monthsBefore(int day, int months) {
    return monthsAfter(day, -months);
  }

  /** The same date so many months later, or the last one of that month; for years after Christ. */
  public static int monthsAfter(int day, int months) {
    int civil = civil(day);
    int month = civil / 512 * 12 + (civil / 32 & 15) - 1 + months;
    int year = month / 12;
    int ofYear = month % 12 + 1;
    return of(year, ofYear, Math.min(civil & 31, length(year, ofYear)));
  }
}
