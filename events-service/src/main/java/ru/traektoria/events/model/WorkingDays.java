package ru.traektoria.events.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Рабочие дни of the whole country: Monday to Friday without the days of ст. 112 ТК РФ, with the
 * days that the Government has moved ({@link MovedDays}). What a municipality knows beyond that
 * stands in its own calendar.
 */
public final class WorkingDays {

  private static final Map<MonthDay, String> HOLIDAYS = holidays();

  private WorkingDays() {}

  private static Map<MonthDay, String> holidays() {
    Map<MonthDay, String> days = new TreeMap<>();
    for (int day = 1; day <= 8; day++) {
      days.put(MonthDay.of(1, day), day == 7 ? "Рождество Христово" : "новогодние каникулы");
    }
    days.put(MonthDay.of(2, 23), "День защитника Отечества");
    days.put(MonthDay.of(3, 8), "Международный женский день");
    days.put(MonthDay.of(5, 1), "Праздник Весны и Труда");
    days.put(MonthDay.of(5, 9), "День Победы");
    days.put(MonthDay.of(6, 12), "День России");
    days.put(MonthDay.of(11, 4), "День народного единства");
    return Map.copyOf(days);
  }

  /** Answers whether people work on the day. */
  public static boolean works(LocalDate day) {
    return off(day).isEmpty();
  }

  /** Why nobody works on the day, in words; empty for a working day. */
  public static Optional<String> off(LocalDate day) {
    String holiday = HOLIDAYS.get(MonthDay.from(day));
    if (holiday != null) {
      return Optional.of(holiday);
    }
    if (weekend(day)) {
      return MovedDays.moved(day) ? Optional.empty() : Optional.of(weekday(day));
    }
    return MovedDays.OFF.containsKey(day)
        ? Optional.of("перенесённый выходной")
        : insteadOf(day).map(name -> "выходной за праздник: " + name);
  }

  /** Whether the day is a holiday by law, on whatever day of the week it falls. */
  public static boolean holiday(LocalDate day) {
    return HOLIDAYS.containsKey(MonthDay.from(day));
  }

  /**
   * A holiday on a weekend gives the next working day, if no decree gave another one; those of
   * January are moved by decrees alone.
   */
  private static Optional<String> insteadOf(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (weekend(before) || holiday(before)) {
      boolean given = holiday(before) && weekend(before) && before.getMonthValue() > 1;
      if (given && !MovedDays.moved(before)) {
        return Optional.of(HOLIDAYS.get(MonthDay.from(before)));
      }
      before = before.minusDays(1);
    }
    return Optional.empty();
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "суббота" : "воскресенье";
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
