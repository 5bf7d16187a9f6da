package ru.traektoria.local.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation.Kind;

/** Fills every position of every organisation with an invented person. */
final class Population {

  private final long seed;
  private final LocalDate today;
  private final List<Organisation> places;
  private final List<Organisation> schools;
  private final List<Subject> subjects = Subject.all();
  private final Map<Subject, Double> weights = Subject.weights(subjects);
  private final People people = new People();

  Population(long seed, LocalDate today, List<Organisation> places) {
    this.seed = seed;
    this.today = today;
    this.places = places;
    this.schools = places.stream().filter(place -> place.kind() == Kind.SCHOOL).toList();
  }

  List<Teacher> invent() {
    List<Teacher> teachers = new ArrayList<>();
    for (Organisation place : places) {
      Dice dice = Dice.of(seed, "staffing/" + place.name());
      for (Position position : Staffing.of(place, dice)) {
        teachers.add(teacher(place, position, teachers.size() + 1));
      }
    }
    return List.copyOf(teachers);
  }

  /** Who has left in the open year up to yesterday, and in the year before it; after the others. */
  List<Teacher> former(int staff) {
    return new Leavers(seed, today).of(places, staff, this::teacher);
  }

  private Teacher teacher(Organisation place, Position position, int number) {
    Dice dice = Dice.of(seed, "teacher/" + number);
    Subject subject = position == Position.TEACHER ? dice.weighted(weights) : null;
    String subjectName = subject == null ? null : subject.name();
    boolean woman = dice.chance(Staffing.womenAmong(place.kind(), position, subjectName));
    Biography life = new Biography(dice, today, position);
    LocalDate born = life.birthDate();
    LocalDate since = life.teachingSince(born);
    Person person = people.invent(dice, woman, born);
    String category = life.category(since);
    return new Teacher(
        number,
        woman,
        person.lastName(),
        person.firstName(),
        person.middleName(),
        born,
        "teacher%04d@demo.invalid".formatted(number),
        life.education(born, since),
        life.profiles(subjects, subject),
        since,
        category,
        category == null ? null : life.categoryOn(since),
        life.conformityOn(since, category),
        life.headAttestedOn(),
        "HIGHEST".equals(category) && dice.chance(0.08),
        new Jobs(dice, today, schools, subjects).of(place, position, subject, since));
  }
}
