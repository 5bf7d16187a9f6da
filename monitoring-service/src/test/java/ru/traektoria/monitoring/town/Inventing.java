package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents a town from a seed, edges included: last days, birthdays, missing data, closed schools.
 */
public final class Inventing {

  private static final LocalDate START = LocalDate.of(2023, 6, 1);
  private static final int DAYS = 1700;
  private static final List<String> SUBJECTS = List.of("MATHS", "PHYSICS", "MUSIC", "CLUB");
  private static final List<String> PROFILES =
      List.of("P_MATHS", "P_PHYSICS", "P_MUSIC", Town.PRIMARY_PROFILE);
  private static final List<String> PRIORITIES =
      List.of("FUNCTIONAL_LITERACY", "UPDATED_FGOS", "DIGITAL_ENVIRONMENT", "OTHER_THEME");

  private final Random random;
  private final Town town = new Town();
  private int number;

  private Inventing(long seed) {
    this.random = new Random(seed);
  }

  public static Town town(long seed, int people) {
    return town(seed, people, Math.max(6, people / 15));
  }

  public static Town town(long seed, int people, int schools) {
    Inventing inventing = new Inventing(seed);
    inventing.directories();
    for (int i = 0; i < schools; i++) {
      inventing.school();
    }
    for (int i = 0; i < people; i++) {
      inventing.person();
    }
    for (Town.School school : inventing.town.schools) {
      inventing.vacancies(school);
    }
    InventingMethods.into(inventing.town, seed);
    InventingGrowth.in(inventing.town, seed);
    return inventing.town;
  }

  private void directories() {
    town.subjects.put("MATHS", List.of("P_MATHS", "P_PHYSICS"));
    town.subjects.put("PHYSICS", List.of("P_PHYSICS"));
    town.subjects.put("MUSIC", List.of("P_MUSIC"));
    town.subjects.put("CLUB", List.of());
    town.positions.put("TEACHER", "TEACHER");
    town.positions.put("EDUCATOR", "PEDAGOGUE");
    town.positions.put("METHODIST", "PEDAGOGUE");
    town.positions.put("DIRECTOR", "HEAD");
    town.positions.put("VICE", "DEPUTY");
    town.positions.put("COOK", "OTHER");
  }

  private void school() {
    String kind = any(List.of("SCHOOL", "SCHOOL", "KINDERGARTEN", "ADDITIONAL", "OTHER"));
    LocalDate opened = chance(5) ? day() : null;
    LocalDate closed = chance(6) ? (opened == null ? START : opened).plusDays(at(900)) : null;
    String municipality = chance(4) ? "north" : "south";
    Town.School school = new Town.School(id("school"), municipality, kind, opened, closed);
    town.schools.add(school);
    if (chance(2)) {
      LocalDate on = day();
      town.adoptions.add(new Town.Adoption("a-" + school.id(), school.id(), on, later(on, 3)));
    }
  }

  private void person() {
    List<Town.Award> awards = new ArrayList<>();
    for (int i = at(3); i > 0; i--) {
      LocalDate on = day().minusYears(at(4));
      String position = any(List.copyOf(town.positions.keySet()));
      LocalDate to = chance(2) ? null : on.plusYears(at(5));
      awards.add(new Town.Award(position, any(List.of("HIGHEST", "FIRST")), on, to));
    }
    List<String> profiles = new ArrayList<>();
    PROFILES.stream().filter(p -> chance(3)).forEach(profiles::add);
    Town.Person person =
        new Town.Person(
            id("person"),
            chance(4) ? "north" : "south",
            chance(9) ? null : chance(3) ? "MALE" : "FEMALE",
            chance(12) ? null : LocalDate.of(1956 + at(50), 1 + at(12), 1 + at(28)),
            chance(8)
                ? null
                : any(List.of("HIGHER", "HIGHER", "SECONDARY_VOCATIONAL", "SECONDARY_GENERAL")),
            profiles,
            awards,
            dated(),
            dated(),
            leaves());
    town.people.add(person);
    for (int i = at(4); i > 0; i--) {
      job(person);
    }
    life(person);
  }

  private List<Town.Dated> dated() {
    LocalDate on = day();
    return chance(2) ? List.of() : List.of(new Town.Dated(on, later(on, 2)));
  }

  private List<Town.Leave> leaves() {
    if (!chance(4)) {
      return List.of();
    }
    LocalDate from = day();
    LocalDate to = from.plusDays(at(500));
    return chance(2)
        ? List.of(new Town.Leave(from, chance(2) ? null : to))
        : List.of(
            new Town.Leave(from, to),
            new Town.Leave(to.plusDays(1 + at(2)), to.plusDays(200 + at(300))));
  }

  private void job(Town.Person person) {
    Town.School school = any(town.schools);
    String position =
        any(
            List.of(
                "TEACHER",
                "TEACHER",
                "TEACHER",
                "METHODIST",
                "EDUCATOR",
                "DIRECTOR",
                "VICE",
                "COOK"));
    boolean teacher = position.equals("TEACHER");
    LocalDate from = chance(2) ? START.minusYears(1) : day();
    town.jobs.add(
        new Town.Job(
            id("job"),
            person.id(),
            school.id(),
            school.municipality(),
            position,
            town.positions.get(position),
            teacher && !chance(5) ? any(SUBJECTS) : null,
            any(List.of("PRIMARY", "BASIC", "SECONDARY")),
            teacher ? Integer.valueOf(6 + at(26)) : null,
            any(List.of("MAIN", "MAIN", "INTERNAL_PART_TIME", "EXTERNAL_PART_TIME")),
            from,
            chance(3) ? from.plusDays(at(900)) : null));
  }

  private void life(Town.Person person) {
    String id = person.id();
    for (int i = at(3); i > 0; i--) {
      String site = any(List.of("CNPPM", "MUNICIPAL", "SCHOOL"));
      town.diagnoses.add(new Town.Diagnosis(id("diagnosis"), id, site, day()));
    }
    for (int i = at(3); i > 0; i--) {
      route(id);
    }
    for (int i = at(4); i > 0; i--) {
      course(id);
    }
    if (chance(3)) {
      town.assessed.add(new Town.Assessed(id("assessed"), id, !chance(4), day()));
    }
    if (chance(3) && town.people.size() > 3) {
      pair(id);
    }
    String association = chance(2) ? "club-1" : "club-2";
    if (chance(2)) {
      LocalDate from = day();
      town.members.add(
          new Town.Member(id("member"), association, id, chance(5) ? null : from, later(from, 2)));
    }
    for (int i = at(4); i > 0; i--) {
      visit(id, association);
    }
  }

  private void route(String person) {
    LocalDate approved = chance(5) ? null : day();
    LocalDate closed = approved == null || chance(3) ? null : approved.plusDays(at(400));
    town.routes.add(
        new Town.Route(
            id("route"),
            person,
            chance(4) ? "CNPPM" : "MUNICIPALITY",
            approved,
            closed,
            closed == null
                ? null
                : any(List.of("DEFICIT_ELIMINATED", "COMPLETED", "NOT_COMPLETED", "CANCELLED")),
            at(3)));
  }

  private void course(String person) {
    String kind = any(List.of("ADVANCED_TRAINING", "RETRAINING", "INTERNSHIP", "OTHER"));
    String priority = chance(2) ? null : any(PRIORITIES);
    town.courses.add(
        new Town.Course(
            id("course"),
            person,
            kind,
            day().minusDays(at(400)),
            priority,
            priority == null || chance(3) ? null : any(List.of("FEDERAL", "REGIONAL")),
            kind.equals("RETRAINING") ? List.of(any(PROFILES)) : List.of(),
            chance(10)));
  }

  private void pair(String mentee) {
    String mentor = any(town.people).id();
    LocalDate from = day();
    Town.School school = any(town.schools);
    town.pairs.add(
        new Town.Pair(
            id("pair"),
            chance(8) ? null : school.id(),
            List.of(mentor),
            List.of(mentee),
            from,
            later(from, 2)));
  }

  private void visit(String person, String association) {
    String priority = chance(2) ? null : any(PRIORITIES);
    town.visits.add(
        new Town.Visit(
            id("visit"),
            person,
            chance(3) ? "INTERNSHIP" : "SEMINAR",
            chance(4) ? "ABSENT" : "PRESENT",
            day(),
            chance(4),
            chance(2) ? association : null,
            priority,
            priority == null || chance(3) ? null : any(List.of("FEDERAL", "REGIONAL"))));
  }

  private void vacancies(Town.School school) {
    for (int i = at(4); i > 0; i--) {
      LocalDate declared = day();
      town.vacancies.add(
          new Town.Vacancy(
              id("vacancy"),
              school.id(),
              school.municipality(),
              chance(3) ? null : any(SUBJECTS),
              (1 + at(4)) * 0.25,
              at(30),
              declared,
              chance(2) ? null : LocalDate.of(2024 + at(4), 9, 1).plusDays(at(3) - 1),
              later(declared, 2)));
    }
  }

  private LocalDate day() {
    return START.plusDays(at(DAYS));
  }

  private LocalDate later(LocalDate day, int rarely) {
    return chance(rarely) ? day.plusDays(at(600)) : null;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private int at(int bound) {
    return random.nextInt(bound);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String id(String kind) {
    return kind + "-" + ++number;
  }
}
