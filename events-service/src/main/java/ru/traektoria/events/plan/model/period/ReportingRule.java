package ru.traektoria.events.plan.model.period;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is an August the one before September or the one after? In a plan of an academic year it is the
 * one before, unless the item reports on the year of the plan (issue 4).
 */
final class ReportingRule {

  private static final Pattern REPORTS = Pattern.compile("отчет|итог|анализ|результат");
  private static final Pattern EARLIER = Pattern.compile("прошедш|прошл|предыдущ|истекш");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d) ?[-–/] ?(?:20)?\\d\\d");

  private ReportingRule() {}

  /** Answers whether the item reports on the year that begins in {@code first} or later. */
  static boolean reports(String item, int first) {
    String words = item.toLowerCase(Locale.ROOT).replace('ё', 'е');
    Matcher year = YEAR.matcher(words);
    boolean earlier =
        EARLIER.matcher(words).find() || year.find() && Integer.parseInt(year.group(1)) < first;
    return REPORTS.matcher(words).find() && !earlier;
  }
}
