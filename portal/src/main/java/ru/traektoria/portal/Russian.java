package ru.traektoria.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Words, dates and numbers as people write them in Russian. Static API for Java, bean {@code @ru}
 * for templates. A missing value is shown as «—», never as an empty hole.
 */
public final class Russian {
  /** What stands where there is no value. */
  public static final String NOTHING = "—";

  private static final Locale RU = Locale.forLanguageTag("ru-RU");
  private static final char NBSP = '\u00A0';

  Russian() {}

  /** «12 сентября 2026». */
  public static String date(LocalDate date) {
    return date == null ? NOTHING : RussianDates.date(date);
  }

  /** «12 сентября» — where the year is clear. */
  public static String dayMonth(LocalDate date) {
    return date == null ? NOTHING : RussianDates.dayMonth(date);
  }

  /** «12.09.2026» — for narrow columns and files. */
  public static String shortDate(LocalDate date) {
    return date == null ? NOTHING : RussianDates.shortDate(date);
  }

  /** «сентябрь 2026». */
  public static String monthYear(LocalDate date) {
    return date == null ? NOTHING : RussianDates.monthYear(date);
  }

  /** «12 сентября 2026, 14:05». */
  public static String dateTime(LocalDateTime at) {
    return at == null ? NOTHING : RussianDates.dateTime(at);
  }

  /** «12 сентября 2026, 14:05» in the given zone. */
  public static String dateTime(Instant at, ZoneId zone) {
    return at == null ? NOTHING : dateTime(LocalDateTime.ofInstant(at, zone));
  }

  /** «12–15 сентября 2026», «28 сентября – 3 октября 2026», «с 12 сентября 2026». */
  public static String range(LocalDate from, LocalDate to) {
    return from == null && to == null ? NOTHING : RussianDates.range(from, to);
  }

  /** «сегодня», «завтра», «через 3 дня», «вчера», «5 дней назад». */
  public static String relative(LocalDate date, LocalDate today) {
    return date == null ? NOTHING : RussianDates.relative(date, today);
  }

  /** The word that fits the number: {@code plural(3, "педагог", "педагога", "педагогов")}. */
  public static String plural(long number, String one, String few, String many) {
    long tens = Math.abs(number) % 100;
    long units = tens % 10;
    if (tens > 10 && tens < 20) {
      return many;
    }
    return units == 1 ? one : units >= 2 && units <= 4 ? few : many;
  }

  /** Number and word: «3 000 педагогов». */
  public static String count(long number, String one, String few, String many) {
    return number(number) + NBSP + plural(number, one, few, many);
  }

  /** «3 000», «18,5»: thin no-break spaces, decimal comma, at most two decimals. */
  public static String number(Number value) {
    if (value == null) {
      return NOTHING;
    }
    return RussianNumbers.grouped(value.doubleValue());
  }

  /** «41,3 %» from 41.3; a whole percentage has no decimals; null is «—». */
  public static String percent(Number value) {
    if (value == null) {
      return NOTHING;
    }
    double rounded = Math.round(value.doubleValue() * 10) / 10.0;
    return number(rounded) + NBSP + "%";
  }

  /** Share of a whole as percentage; a zero whole is «—», never 0 %. */
  public static String share(long part, long whole) {
    return whole == 0 ? NOTHING : percent(100.0 * part / whole);
  }

  /** «412 из 3 000», never broken into two lines. */
  public static String of(long part, long whole) {
    return number(part) + NBSP + "из" + NBSP + number(whole);
  }

  /** Academic year of a date, 1 September to 31 August: «2026/27». */
  public static String academicYear(LocalDate date) {
    return academicYear(date.getMonthValue() >= 9 ? date.getYear() : date.getYear() - 1);
  }

  /** «2026/27» of the year it starts in. */
  public static String academicYear(int startYear) {
    return startYear + "/" + String.format("%02d", (startYear + 1) % 100);
  }

  /**
   * Key whose plain string order is the order of a Russian list: case and punctuation do not count,
   * ё stands beside е, numbers compare as numbers («Школа № 2» before «Школа № 10»).
   */
  public static String sortKey(String text) {
    return RussianOrder.sortKey(text);
  }

  /** Text as search compares it: lower case, ё as е, single spaces. */
  public static String searchKey(String text) {
    return RussianOrder.searchKey(text);
  }

  /** Whether every word of the query occurs in the text. */
  public static boolean matches(String text, String query) {
    return RussianOrder.matches(text, query);
  }

  /** First letter upper case, the rest as it is. */
  public static String capital(String text) {
    return text == null || text.isEmpty()
        ? ""
        : text.substring(0, 1).toUpperCase(RU) + text.substring(1);
  }
}
