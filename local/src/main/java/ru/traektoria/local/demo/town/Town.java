package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The fictional municipality «Зареченский городской округ»: organisations, staff, vacancies.
 *
 * @param today the day the town is looked at; history lies before it
 * @param former who has left since the year before the open one
 */
public record Town(
    String name,
    long seed,
    LocalDate today,
    List<Organisation> organisations,
    List<Teacher> teachers,
    List<Teacher> former,
    List<Vacancy> vacancies) {

  public static final String NAME = "Зареченский городской округ";

  private static final int RESERVE_EVERY = 193;

  /** The same seed, day and sizes give an equal town. */
  public static Town invent(long seed, LocalDate today, int organisations, int people) {
    List<Organisation> places = new Organisations(seed).invent(organisations, people);
    Population population = new Population(seed, today, places);
    List<Teacher> teachers = population.invent();
    List<Teacher> former = population.former(teachers.size());
    List<Vacancy> vacancies = new Vacancies(seed, today).invent(places);
    return new Town(NAME, seed, today, places, teachers, former, vacancies);
  }

  /** The first of September of the academic year that is open on {@link #today}. */
  public LocalDate yearBegan() {
    return LocalDate.of(today.getYear() - (today.getMonthValue() < 9 ? 1 : 0), 9, 1);
  }

  /** Кадровый резерв by the order of this August: a few experienced teachers. */
  public List<Teacher> reserve() {
    return teachers.stream().filter(this::inReserve).toList();
  }

  public boolean inReserve(Teacher teacher) {
    return teacher.number() % RESERVE_EVERY == 0
        && teacher.isPedagogue()
        && teacher.experience(yearBegan()) > 5;
  }

  public List<Teacher> teachersOf(Organisation organisation) {
    List<Teacher> own = new ArrayList<>(teachers);
    own.removeIf(teacher -> !teacher.mainJob().organisation().equals(organisation));
    return own;
  }
}
