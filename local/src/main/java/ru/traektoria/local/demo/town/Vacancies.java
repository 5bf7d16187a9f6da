package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation.Kind;

/** Open places: on the average one and a half an organisation, a third of them filled again. */
final class Vacancies {

  private static final double FILLED = 0.35;

  private final long seed;
  private final LocalDate today;
  private final List<Subject> subjects = Subject.all();

  Vacancies(long seed, LocalDate today) {
    this.seed = seed;
    this.today = today;
  }

  List<Vacancy> invent(List<Organisation> places) {
    List<Vacancy> vacancies = new ArrayList<>();
    for (Organisation place : places) {
      Dice dice = Dice.of(seed, "vacancies/" + place.name());
      int count = place.small() ? dice.between(0, 2) : dice.between(0, 3);
      for (int i = 0; i < count; i++) {
        vacancies.add(vacancy(place, vacancies.size() + 1, dice));
      }
    }
    return List.copyOf(vacancies);
  }

  private Vacancy vacancy(Organisation place, int number, Dice dice) {
    Position position = position(place.kind());
    Subject subject =
        position == Position.TEACHER ? dice.weighted(Subject.weights(subjects)) : null;
    Integer hours = position.hasTeachingHours() ? dice.between(9, 27) : null;
    int rate = hours == null ? dice.pick(List.of(50, 100, 100)) : Math.round(100f * hours / 18);
    LocalDate declared = today.minusDays(dice.between(5, 400));
    boolean nextYear = declared.getMonthValue() >= 4 && declared.getMonthValue() <= 8;
    LocalDate closed = declared.plusDays(dice.between(20, 120));
    boolean filled = dice.chance(FILLED) && closed.isBefore(today);
    return new Vacancy(
        number,
        place,
        position,
        subject == null ? null : subject.name(),
        rate,
        hours,
        declared,
        nextYear ? LocalDate.of(declared.getYear(), 9, 1) : null,
        filled ? closed : null);
  }

  /** Who is most often looked for, and leaves. */
  static Position position(Kind kind) {
    return switch (kind) {
      case SCHOOL -> Position.TEACHER;
      case KINDERGARTEN -> Position.EDUCATOR;
      case ADDITIONAL -> Position.EXTRA_TEACHER;
    };
  }
}
