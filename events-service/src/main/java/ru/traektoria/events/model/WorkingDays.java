package ru.traektoria.events.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Рабочие дни: Monday to Friday without the days of ст. 112 ТК РФ. Days moved by a decree of one
 * year are not known; a wait may then count one day too many.
 */
public final class WorkingDays {

  private static final Set<MonthDay> HOLIDAYS =
      Stream.concat(
              IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
              Stream.of(
                  MonthDay.of(2, 23),
                  MonthDay.of(3, 8),
                  MonthDay.of(5, 1),
                  MonthDay.of(5, 9),
                  MonthDay.of(6, 12),
                  MonthDay.of(11, 4)))
          .collect(Collectors.toUnmodifiableSet());

  private WorkingDays() {}

  /** Answers whether people work on the day. */
  public static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(MonthDay.from(day));
  }

  /** Working days after the first day up to and with the last: the same day is 0. */
  public static int between(LocalDate first, LocalDate last) {
    return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(WorkingDays::works).count();
  }

  /** The day on which so many working days have passed. */
  public static LocalDate after(LocalDate first, int days) {
    LocalDate day = first;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= works(day) ? 1 : 0;
    }
    return day;
  }
}
