package ru.traektoria.mentoring.model.programme;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.traektoria.mentoring.model.programme.Session.Kind;
import ru.traektoria.mentoring.model.programme.Session.Visitor;
import ru.traektoria.platform.kernel.Ids;

/**
 * Образец плана: a meeting every two weeks, a lesson visit a month in turn, and the milestones that
 * S1 §1.10 names. The pair changes it as it likes.
 */
public final class DraftingProgramme {

  private static final int MOST_MEETINGS = 40;
  private static final Set<Month> HOLIDAYS = Set.of(Month.JULY, Month.AUGUST);

  private DraftingProgramme() {}

  /**
   * A plan for the days from–to.
   *
   * @param pair of which the ids are derived: drafted twice, the plan is the same
   */
  public static Programme between(String pair, LocalDate from, LocalDate to) {
    return new Programme(List.of(), milestones(pair, from, to), meetings(pair, from, to));
  }

  private static List<PlannedMeeting> meetings(String pair, LocalDate from, LocalDate to) {
    List<PlannedMeeting> planned = new ArrayList<>();
    LocalDate day = from.plusDays(3);
    for (int i = 0; day.isBefore(to) && planned.size() < MOST_MEETINGS; i++) {
      if (!holiday(day)) {
        planned.add(meeting(pair, i, workday(day)));
      }
      day = day.plusWeeks(2);
    }
    return planned;
  }

  /** Summer, and the days round New Year: nobody is at school. */
  private static boolean holiday(LocalDate day) {
    boolean newYear =
        day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > 28
            || day.getMonth() == Month.JANUARY && day.getDayOfMonth() < 9;
    return newYear || HOLIDAYS.contains(day.getMonth());
  }

  /** Of four meetings two are talks, one a visit of the mentor and one a visit of the mentee. */
  private static PlannedMeeting meeting(String pair, int number, LocalDate on) {
    String id = Ids.derived("planned-meeting", pair, Integer.toString(number));
    return switch (number % 4) {
      case 1 ->
          new PlannedMeeting(
              id, Kind.LESSON_VISIT, Visitor.MENTEE, on, "Урок наставника: приёмы и темп", null);
      case 3 ->
          new PlannedMeeting(
              id, Kind.LESSON_VISIT, Visitor.MENTOR, on, "Урок наставляемого и разбор", null);
      default ->
          new PlannedMeeting(
              id,
              Kind.MEETING,
              null,
              on,
              number == 0 ? "Знакомство, цели и план" : "Что получилось, что трудно, что дальше",
              null);
    };
  }

  private static List<Milestone> milestones(String pair, LocalDate from, LocalDate to) {
    LocalDate april = LocalDate.of(from.plusMonths(4).getYear(), Month.APRIL, 20);
    List<Milestone> all = new ArrayList<>();
    all.add(
        milestone(pair, "Школьная документация и электронный журнал освоены", from.plusDays(21)));
    all.add(milestone(pair, "Тема самообразования выбрана", from.plusDays(45)));
    all.add(milestone(pair, "Открытый урок для коллег", from.plusDays(days(from, to) * 3 / 5)));
    all.add(
        milestone(
            pair,
            "Выступление на заседании МО по теме самообразования",
            april.isAfter(from) && april.isBefore(to)
                ? april
                : from.plusDays(days(from, to) * 3 / 4)));
    return all.stream().filter(one -> !one.due().isAfter(to)).toList();
  }

  private static Milestone milestone(String pair, String text, LocalDate due) {
    return new Milestone(Ids.derived("milestone", pair, text), text, workday(due), null);
  }

  private static long days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
