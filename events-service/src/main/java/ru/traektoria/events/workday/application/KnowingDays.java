package ru.traektoria.events.workday.application;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.events.model.WorkingDays;
import ru.traektoria.events.workday.model.DayCalendar;
import ru.traektoria.events.workday.model.DayCalendar.Change;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Tells non-working days of a municipality; a methodist changes them. */
@Service
public class KnowingDays {

  private final DayCalendars calendars;

  KnowingDays(DayCalendars calendars) {
    this.calendars = calendars;
  }

  /** The calendar of a year of the viewer's municipality. */
  public DayCalendar calendar(Scope scope, int year) {
    return calendars.of(new MunicipalityId(town(scope)), year);
  }

  /**
   * Non-working days of a municipality between two days, both included, each with its reason; the
   * usual weekends are left out unless they are asked for.
   */
  public SortedMap<LocalDate, String> off(
      String municipality, LocalDate from, LocalDate to, boolean weekends) {
    SortedMap<LocalDate, String> off = new TreeMap<>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      DayCalendar calendar = calendars.of(new MunicipalityId(municipality), year);
      LocalDate first = year == from.getYear() ? from : LocalDate.of(year, 1, 1);
      LocalDate last = year == to.getYear() ? to : LocalDate.of(year, 12, 31);
      first
          .datesUntil(last.plusDays(1))
          .filter(day -> weekends || !usualWeekend(calendar, day))
          .forEach(day -> calendar.off(day).ifPresent(why -> off.put(day, why)));
    }
    return off;
  }

  private static boolean usualWeekend(DayCalendar calendar, LocalDate day) {
    return day.getDayOfWeek().getValue() > 5
        && !calendar.changes().containsKey(day)
        && !WorkingDays.holiday(day);
  }

  /** Says of one day that people work, or do not. */
  public DayCalendar say(LocalDate day, boolean works, String why, Scope scope) {
    if (day == null) {
      throw Problems.refused(Reason.at("day", "day.named", "Укажите день."));
    }
    return calendars.decide(
        new MunicipalityId(town(scope)),
        day.getYear(),
        calendar -> calendar.say(day, new Change(works, why)));
  }

  /** The country's rule holds for the day again. */
  public DayCalendar forget(LocalDate day, Scope scope) {
    return calendars.decide(
        new MunicipalityId(town(scope)), day.getYear(), calendar -> calendar.forget(day));
  }

  private static String town(Scope scope) {
    return scope
        .viewer()
        .municipality()
        .orElseThrow(() -> Problems.forbidden("У вашей роли не указан муниципалитет."));
  }
}
