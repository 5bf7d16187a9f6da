package ru.traektoria.events.meeting.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.events.meeting.model.MeetingEvent.QuarterCalendarSet;
import ru.traektoria.events.model.Place.MunicipalityId;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Учебные четверти of a municipality's year. The holidays after a quarter belong to it: that is
 * when associations sit, and a meeting in them is about the quarter that ended.
 *
 * @param municipality whose calendar
 * @param year academic year
 * @param ends last days of the four quarters, holidays included
 */
public record QuarterCalendar(
    MunicipalityId municipality, AcademicYear year, List<LocalDate> ends) {

  /** Four, as S0-68 counts. */
  public static final int QUARTERS = 4;

  public QuarterCalendar {
    ends = List.copyOf(ends);
  }

  /**
   * Четверть.
   *
   * @param number 1–4
   * @param from first day
   * @param to last day, holidays included
   */
  public record Quarter(int number, LocalDate from, LocalDate to) {

    /** Answers whether the day lies in it. */
    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** I, II, III, IV. */
    public String label() {
      return List.of("I", "II", "III", "IV").get(number - 1);
    }
  }

  /** Id of a calendar. */
  public static String idOf(MunicipalityId municipality, AcademicYear year) {
    return Ids.derived("quarters", municipality.value(), year.toString());
  }

  /** The usual calendar of schools, until the municipality sets its own. */
  public static QuarterCalendar usual(MunicipalityId municipality, AcademicYear year) {
    int first = year.startYear();
    return new QuarterCalendar(
        municipality,
        year,
        List.of(
            LocalDate.of(first, Month.NOVEMBER, 4),
            LocalDate.of(first + 1, Month.JANUARY, 8),
            LocalDate.of(first + 1, Month.MARCH, 31),
            LocalDate.of(first + 1, Month.MAY, 31)));
  }

  /** Whether these are the usual days, never set or come back to. */
  public boolean isUsual() {
    return ends.equals(usual(municipality, year).ends());
  }

  /** Comes back to the usual days. */
  public Decision<QuarterCalendar, MeetingEvent> reset() {
    return set(usual(municipality, year).ends());
  }

  /** Sets other last days. */
  public Decision<QuarterCalendar, MeetingEvent> set(List<LocalDate> days) {
    if (days.size() != QUARTERS) {
      return Decision.refuse(
          Reason.at("end1", "quarter.missing", "Укажите последний день каждой четверти."));
    }
    LocalDate before = year.first();
    for (int i = 0; i < days.size(); i++) {
      if (!days.get(i).isAfter(before) || !year.contains(days.get(i))) {
        return Decision.refuse(
            Reason.at(
                "end" + (i + 1),
                "quarter.order",
                "Четверти идут одна за другой внутри учебного года " + year.label() + "."));
      }
      before = days.get(i);
    }
    QuarterCalendar set = new QuarterCalendar(municipality, year, days);
    return Decision.accept(set, List.of(set.told()));
  }

  /** Told each time: what was set before anybody was told of it is told by setting it again. */
  private QuarterCalendarSet told() {
    return new QuarterCalendarSet(
        idOf(municipality, year),
        municipality,
        year.toString(),
        ends.get(0),
        ends.get(1),
        ends.get(2),
        ends.get(3),
        isUsual());
  }

  /** The quarters in order. */
  public List<Quarter> quarters() {
    List<Quarter> quarters = new ArrayList<>();
    LocalDate from = year.first();
    for (int i = 0; i < ends.size(); i++) {
      quarters.add(new Quarter(i + 1, from, ends.get(i)));
      from = ends.get(i).plusDays(1);
    }
    return quarters;
  }

  /** The quarter of a day; none in summer. */
  public Optional<Quarter> on(LocalDate day) {
    return quarters().stream().filter(quarter -> quarter.contains(day)).findFirst();
  }
}
