package ru.traektoria.local.demo.past;

import java.time.DayOfWeek;
import java.time.LocalDate;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Teacher;

/** One academic year and its working days. */
record AcademicSeason(LocalDate began) {

  /** A working day of a month, counted from September = 0. */
  LocalDate day(Dice dice, int firstMonth, int lastMonth) {
    LocalDate month = began.plusMonths(dice.between(firstMonth, lastMonth));
    LocalDate day = month.withDayOfMonth(dice.between(1, month.lengthOfMonth()));
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.getDayOfMonth() < 3 ? day.plusDays(1) : day.minusDays(2);
    }
    return day;
  }

  /** Whether the teacher worked here during the whole year. */
  boolean saw(Teacher teacher) {
    return !teacher.mainJob().from().isAfter(began);
  }

  String label() {
    return began.getYear() + "-" + (began.getYear() + 1);
  }
}
