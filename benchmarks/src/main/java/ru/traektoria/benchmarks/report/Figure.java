package ru.traektoria.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/**
 * One measured thing.
 *
 * @param expectation what is asked for, or «—»
 * @param value in words for the table
 * @param met null where nothing is expected
 * @param numbers everything behind it, for the JSON
 */
public record Figure(
    String what, String expectation, String value, Boolean met, Map<String, Object> numbers) {

  /** Numbers are written as Russians write them. */
  public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** A figure of which nothing is expected. */
  public static Figure plain(String what, String value, Map<String, Object> numbers) {
    return new Figure(what, "—", value, null, numbers);
  }

  /** Percentiles in milliseconds of which nothing is expected. */
  public static Figure times(String what, Percentiles times) {
    return plain(what, words(times), times.numbers());
  }

  /** Percentiles in milliseconds with a limit for the 99th. */
  public static Figure times(String what, Percentiles times, double p99Millis) {
    String expectation = String.format(RUSSIAN, "p99 < %.0f мс", p99Millis);
    boolean met = times.millis(99) < p99Millis;
    return new Figure(what, expectation, words(times), met, times.numbers());
  }

  private static String words(Percentiles times) {
    return String.format(
        RUSSIAN,
        "p50 %.1f · p95 %.1f · p99 %.1f мс (%,d)",
        times.millis(50),
        times.millis(95),
        times.millis(99),
        times.count());
  }

  /** «да», «НЕТ» or «—». */
  public String verdict() {
    return met == null ? "—" : met ? "да" : "НЕТ";
  }
}
