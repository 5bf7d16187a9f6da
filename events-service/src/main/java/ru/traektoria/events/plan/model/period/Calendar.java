package ru.traektoria.events.plan.model.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * Puts days and months without a year into one year of the plan.
 *
 * @param year the year of the plan
 * @param reporting whether its August is the one after the year (see {@link ReportingRule})
 */
record Calendar(PlanYears years, int year, boolean reporting, SchoolTerms terms) {

  private static final int AUGUST = 8;

  /** A year of two or four digits. */
  static int year(String digits) {
    int number = Integer.parseInt(digits);
    return number < 100 ? 2000 + number : number;
  }

  int yearOf(int month) {
    if (years.kind() == PlanYears.Kind.CALENDAR) {
      return year;
    }
    return month > AUGUST || month == AUGUST && !reporting ? year : year + 1;
  }

  Span months(int from, int to) {
    YearMonth start = YearMonth.of(yearOf(from), from);
    YearMonth end = YearMonth.of(start.getYear(), to);
    return Span.months(start, end.isBefore(start) ? end.plusYears(1) : end);
  }

  /**
   * Days of the year.
   *
   * @throws DateTimeException for the 31st of a month that has none
   */
  Span days(int fromDay, int fromMonth, int toDay, int toMonth) {
    LocalDate start = LocalDate.of(yearOf(fromMonth), fromMonth, fromDay);
    LocalDate end = MonthDay.of(toMonth, toDay).atYear(start.getYear());
    return new Span(start, end.isBefore(start) ? end.plusYears(1) : end);
  }

  Span quarter(int number) {
    int first = number * 3 - 2;
    return Span.months(
        YearMonth.of(yearOf(first), first), YearMonth.of(yearOf(first), first).plusMonths(2));
  }

  Span half(int number) {
    if (years.kind() == PlanYears.Kind.CALENDAR) {
      return months(number == 1 ? 1 : 7, number == 1 ? 6 : 12);
    }
    return number == 1 ? months(9, 12) : months(1, 5);
  }

  Span term(int number) {
    return terms.term(number, academic(number));
  }

  Span holidays(int after) {
    return after == 4 ? months(6, 8) : terms.holidays(after, academic(after));
  }

  /** In a calendar year the third and fourth четверть come first, the first two in autumn. */
  private int academic(int term) {
    return years.kind() == PlanYears.Kind.CALENDAR && term > 2 ? year - 1 : year;
  }
}
