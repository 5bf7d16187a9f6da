package ru.traektoria.monitoring.reading.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import ru.traektoria.monitoring.facts.column.Day;

/**
 * Births of those who have reached the pension age on a day: a few ranges of days, since the age
 * goes by the year of birth.
 */
final class PensionBirths {

  private static final int FIRST_YEAR = 1900;

  private final int[] from;
  private final int[] to;

  private PensionBirths(List<int[]> ranges) {
    from = ranges.stream().mapToInt(range -> range[0]).toArray();
    to = ranges.stream().mapToInt(range -> range[1]).toArray();
  }

  /**
   * The births for a day.
   *
   * @param months the age in months for a year of birth; for all before 1900 that of 1900 holds
   */
  static PensionBirths on(int day, IntUnaryOperator months) {
    List<int[]> ranges = new ArrayList<>();
    for (int year = FIRST_YEAR; year <= Day.civil(day) / 512; year++) {
      int first = year == FIRST_YEAR ? Day.ALWAYS : Day.of(year, 1, 1);
      int last = Math.min(Day.of(year, 12, 31), latest(day, months.applyAsInt(year)));
      int[] before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (before != null && last >= first && before[1] == first - 1) {
        before[1] = last;
      } else if (last >= first) {
        ranges.add(new int[] {first, last});
      }
    }
    return new PensionBirths(ranges);
  }

  /** The last day of birth from which so many months have passed on the day. */
  private static int latest(int day, int months) {
    int birth = Day.monthsBefore(day, months);
    while (Day.monthsAfter(birth + 1, months) <= day) {
      birth++;
    }
    return birth;
  }

  boolean contain(int birth) {
    for (int i = 0; i < from.length; i++) {
      if (birth >= from[i] && birth <= to[i]) {
        return true;
      }
    }
    return false;
  }
}
