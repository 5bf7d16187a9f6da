package ru.traektoria.portal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates and periods in Russian; values are there. */
final class RussianDates {
  private static final char NBSP = '\u00A0';
  private static final String[] MONTHS = {
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря"
  };
  private static final String[] MONTH_NAMES = {
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь"
  };
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private RussianDates() {}

  static String date(LocalDate date) {
    return dayMonth(date) + NBSP + date.getYear();
  }

  static String dayMonth(LocalDate date) {
    return "" + date.getDayOfMonth() + NBSP + MONTHS[date.getMonthValue() - 1];
  }

  static String shortDate(LocalDate date) {
    return SHORT.format(date);
  }

  static String monthYear(LocalDate date) {
    return MONTH_NAMES[date.getMonthValue() - 1] + NBSP + date.getYear();
  }

  static String dateTime(LocalDateTime at) {
    return date(at.toLocalDate()) + ", " + TIME.format(at);
  }

  /** At least one end is known. */
  static String range(LocalDate from, LocalDate to) {
    if (from == null) {
      return "по " + date(to);
    }
    if (to == null) {
      return "с " + date(from);
    }
    return from.equals(to) ? date(from) : closedRange(from, to);
  }

  private static String closedRange(LocalDate from, LocalDate to) {
    if (from.getYear() != to.getYear()) {
      return date(from) + " – " + date(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + date(to)
        : dayMonth(from) + " – " + date(to);
  }

  static String relative(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    if (days == 0) {
      return "сегодня";
    }
    if (Math.abs(days) == 1) {
      return days > 0 ? "завтра" : "вчера";
    }
    String span = Russian.count(Math.abs(days), "день", "дня", "дней");
    return days > 0 ? "через " + span : span + " назад";
  }
}
