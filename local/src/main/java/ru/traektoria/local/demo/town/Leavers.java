package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.Dice;

/**
 * Who has left (текучесть, S0 §6.1): few in the middle of a year, most on its last day. They stand
 * in the staff list with the last day of their work and take part in nothing else.
 */
final class Leavers {

  private static final double IN_THE_OPEN_YEAR = 0.3;
  private static final double THE_YEAR_BEFORE = 0.6;
  private static final double WITH_THE_YEAR = 0.7;

  /** Invents somebody of a place. */
  interface Inventing {
    Teacher invent(Organisation place, Position position, int number);
  }

  private final long seed;
  private final LocalDate today;
  private final LocalDate began;

  Leavers(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
    this.began = LocalDate.of(today.getYear() - (today.getMonthValue() < 9 ? 1 : 0), 9, 1);
  }

  List<Teacher> of(List<Organisation> places, int staff, Inventing inventing) {
    List<Teacher> leavers = new ArrayList<>();
    for (Organisation place : places) {
      Dice dice = Dice.of(seed, "leavers/" + place.name());
      for (LocalDate last : days(dice)) {
        int number = staff + leavers.size() + 1;
        Teacher one = inventing.invent(place, Vacancies.position(place.kind()), number);
        leavers.add(left(one, last, dice.between(1, 12)));
      }
    }
    return List.copyOf(leavers);
  }

  private List<LocalDate> days(Dice dice) {
    List<LocalDate> days = new ArrayList<>();
    int passed = (int) ChronoUnit.DAYS.between(began, today);
    if (passed > 10 && dice.chance(IN_THE_OPEN_YEAR)) {
      days.add(began.plusDays(dice.between(4, passed - 1)));
    }
    if (dice.chance(THE_YEAR_BEFORE)) {
      int back = dice.chance(WITH_THE_YEAR) ? 1 : dice.between(20, 300);
      days.add(began.minusDays(back));
    }
    return days;
  }

  /** At work for some years before the last day; what was awarded is not told any more. */
  private static Teacher left(Teacher one, LocalDate last, int years) {
    Job job = one.mainJob();
    LocalDate opened = job.organisation().openedOn();
    LocalDate from = LocalDate.of(last.getYear() - years, 9, 1);
    LocalDate earliest = one.teachingSince().isAfter(opened) ? one.teachingSince() : opened;
    LocalDate began = from.isBefore(earliest) ? earliest : from;
    boolean young = !began.isBefore(last);
    Job ended = job.beginning(young ? last.minusDays(300) : began).until(last);
    return new Teacher(
        one.number(),
        one.woman(),
        one.lastName(),
        one.firstName(),
        one.middleName(),
        one.birthDate(),
        one.email(),
        one.education(),
        one.profiles(),
        young ? ended.from() : one.teachingSince(),
        null,
        null,
        null,
        null,
        false,
        List.of(ended));
  }
}
