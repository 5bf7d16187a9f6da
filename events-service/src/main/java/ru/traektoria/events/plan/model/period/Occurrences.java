package ru.traektoria.events.plan.model.period;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months, quarters, терms and half-years of one year of a plan. */
final class Occurrences {

  private Occurrences() {}

  /** The units of the year, in order; empty for what has no such parts. */
  static List<Span> of(Recurrence.Unit unit, Calendar calendar) {
    return switch (unit) {
      case MONTH -> months(calendar);
      case QUARTER -> quarters(calendar);
      case TERM -> IntStream.rangeClosed(1, 4).mapToObj(calendar::term).sorted(BY_DAY).toList();
      case HALF -> Stream.of(1, 2).map(calendar::half).toList();
      default -> List.of();
    };
  }

  private static final java.util.Comparator<Span> BY_DAY =
      java.util.Comparator.comparing(Span::from);

  private static List<Span> months(Calendar calendar) {
    YearMonth first = YearMonth.from(calendar.years().of(calendar.year()).from());
    return IntStream.range(0, 12)
        .mapToObj(first::plusMonths)
        .map(month -> Span.months(month, month))
        .toList();
  }

  /** Those that end within the year: an academic year begins with the last month of one. */
  private static List<Span> quarters(Calendar calendar) {
    Span year = calendar.years().of(calendar.year());
    YearMonth ends = YearMonth.from(year.from());
    int first = (ends.getMonthValue() - 1) / 3 * 3 + 1;
    YearMonth start = ends.withMonth(first);
    return IntStream.range(0, 4)
        .mapToObj(i -> start.plusMonths(3L * i))
        .map(month -> Span.months(month, month.plusMonths(2)))
        .flatMap(quarter -> quarter.within(year).stream())
        .toList();
  }
}
