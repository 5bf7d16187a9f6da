package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents the growth of a town that is invented already; edges included. */
final class InventingGrowth {

  private static final LocalDate START = LocalDate.of(2023, 6, 1);
  private static final int DAYS = 1500;
  private static final List<String> COMPETENCES =
      List.of("METHODS.GOALS", "METHODS.ACTIVITY", "ICT.TOOLS", "SUBJECT.CONTENT");
  private static final List<String> LEVELS =
      List.of("DEFICIT_HIGH", "DEFICIT_MEDIUM", "NEUTRAL", "STRENGTH");

  private final Random random;
  private final Town town;
  private final Growth growth;
  private int number;

  private InventingGrowth(Town town, long seed) {
    this.random = new Random(seed);
    this.town = town;
    this.growth = town.growth;
  }

  static void in(Town town, long seed) {
    InventingGrowth inventing = new InventingGrowth(town, seed);
    town.diagnoses.forEach(inventing::exam);
    town.routes.stream().filter(r -> r.approved() != null).forEach(inventing::steps);
    town.courses.forEach(inventing::learnt);
    town.people.forEach(inventing::plans);
    town.pairs.forEach(inventing::pair);
    town.schools.forEach(inventing::statuses);
    for (int i = 0; i < 40; i++) {
      inventing.answer();
    }
    for (int year = 2023; year < 2026; year++) {
      inventing.screening("south", year);
      inventing.screening("north", year);
    }
  }

  private void exam(Town.Diagnosis diagnosis) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String competence : COMPETENCES) {
      if (chance(2)) {
        levels.put(competence, any(LEVELS));
      }
    }
    Town.School school = any(town.schools);
    Growth.Exam exam =
        new Growth.Exam(
            school.municipality(),
            chance(6) ? null : school.id(),
            any(List.of("ENTRY", "ENTRY", "FINAL", "FINAL", "INTERIM")),
            any(List.of("MUNICIPALITY", "SCHOOL", "TEACHER", "CNPPM")),
            chance(3),
            chance(2) ? List.of("SCHOOL", "METHODIST") : List.of("CNPPM"),
            levels,
            chance(7) ? diagnosis.on().plusDays(at(300)) : null);
    growth.exams.put(diagnosis.id(), exam);
    if (chance(8)) {
      growth.refusals.add(
          new Growth.Refusal(diagnosis.id(), diagnosis.person(), diagnosis.on().minusDays(at(20))));
    }
    for (int i = at(3); i > 0; i--) {
      growth.deficits.add(
          new Growth.Deficit(
              id("deficit"),
              diagnosis.person(),
              exam.municipality(),
              exam.school(),
              any(List.of("METHODS", "ICT", "SUBJECT")),
              any(List.of("MEDIUM", "HIGH")),
              diagnosis.id(),
              diagnosis.on(),
              chance(2) ? diagnosis.on().plusDays(at(500)) : null));
    }
  }

  private void steps(Town.Route route) {
    for (int i = at(3); i > 0; i--) {
      LocalDate on = route.approved().plusDays(at(200));
      growth.steps.add(new Growth.Step(id("step"), route.id(), route.person(), on));
    }
  }

  private void learnt(Town.Course course) {
    Town.School school = any(town.schools.subList(0, 3));
    List<String> marks =
        chance(3) ? List.of() : chance(3) ? List.of("ACTIVITY_APPROACH") : List.of("ADDRESSED");
    growth.learnt.put(
        course.id(),
        new Growth.Learnt(
            chance(6) ? null : any(List.of("programme-1", "programme-2")),
            chance(8) ? null : school.id(),
            marks));
  }

  /** The day of an exclusion; events of old do not tell it. */
  private LocalDate out(LocalDate since) {
    return chance(4) ? null : since.plusDays(at(300));
  }

  private void plans(Town.Person person) {
    if (!chance(5)) {
      growth.teachingSince.put(person.id(), LocalDate.of(2019, 1, 1).plusDays(at(2600)));
    }
    if (!chance(3)) {
      growth.diplomas.put(person.id(), LocalDate.of(2018, 6, 1).plusDays(at(2900)));
    }
    if (!chance(4)) {
      growth.workingSince.put(person.id(), LocalDate.of(2000, 1, 1).plusDays(at(9000)));
    }
    for (int i = at(3); i > 0; i--) {
      request(person.id());
    }
    if (chance(4)) {
      growth.refusals.add(new Growth.Refusal(id("refused"), person.id(), day()));
    }
    if (chance(5)) {
      growth.silences.add(new Growth.Refusal(id("silent"), person.id(), day()));
    }
    if (chance(3)) {
      LocalDate from = day();
      String kind = chance(3) ? "REGIONAL_METHODIST" : "METHODICAL_ACTIVE";
      LocalDate to = chance(2) ? from.plusDays(at(500)) : null;
      growth.recognitions.add(new Growth.Recognition(person.id(), kind, from, to));
    }
    for (int year = 2023; year < 2027; year++) {
      LocalDate autumn = LocalDate.of(year, 9, 1).plusDays(at(60));
      if (chance(2)) {
        growth.trainings.add(
            new Growth.Training(id("training"), person.id(), year, autumn, chance(6), out(autumn)));
      }
      for (String kind : List.of("CATEGORY", "CONFORMITY")) {
        if (chance(3)) {
          growth.listings.add(
              new Growth.Listing(
                  id("listing"), person.id(), year, kind, autumn, chance(6), out(autumn)));
        }
      }
      if (chance(2)) {
        LocalDate on = LocalDate.of(year + 1, 4, 1).plusDays(at(90));
        growth.reports.add(new Growth.Report(id("theme"), person.id(), year, on));
      }
    }
    for (int i = at(4); i > 0; i--) {
      boolean category = chance(2);
      growth.results.add(
          new Growth.Result(
              id("result"),
              person.id(),
              category ? "CATEGORY" : "CONFORMITY",
              category || !chance(4),
              day(),
              category && chance(5)));
    }
  }

  private void request(String person) {
    LocalDate from = LocalDate.of(2023 + at(5), 1 + 3 * at(4), 1);
    LocalDate submitted = from.minusDays(at(120));
    growth.requests.add(
        new Growth.Request(
            id("request"),
            person,
            any(List.of("ADVANCED_TRAINING", "ADVANCED_TRAINING", "RETRAINING")),
            from,
            from.plusMonths(3).minusDays(1),
            submitted,
            any(List.of("SUBMITTED", "AGREED", "ENROLLED", "COMPLETED", "REFUSED", "WITHDRAWN")),
            submitted.plusDays(at(150))));
  }

  private void pair(Town.Pair pair) {
    if (chance(3)) {
      growth.tutored.add(pair.id());
    }
    growth.outcomes.put(
        pair.id(),
        new Growth.Outcome(
            chance(4) ? null : any(List.of("ADAPTED", "ADAPTED", "PARTLY_ADAPTED", "NOT_ADAPTED")),
            any(List.of("TRADITIONAL", "GROUP", "REVERSE")),
            any(town.schools).municipality()));
  }

  private static final List<String> STATUSES =
      List.of("DIGITAL_ENVIRONMENT", "LOW_RESULTS", "METHODICAL_CENTRE");

  private void statuses(Town.School school) {
    for (int i = at(4); i > 0; i--) {
      LocalDate from = day();
      boolean site = chance(2);
      growth.statuses.add(
          new Growth.Status(
              school.id(),
              site ? "INTERNSHIP_SITE" : any(STATUSES),
              site && !chance(4) ? any(List.of("INCLUSION", "THEATRE", "ROBOTS")) : null,
              from,
              chance(2) ? from.plusDays(at(600)) : null));
    }
  }

  private void answer() {
    int year = 2023 + at(3);
    growth.answers.add(
        new Growth.Answer(
            any(List.of("south", "south", "north")),
            year,
            !chance(4),
            LocalDate.of(year + 1, 5, 1).plusDays(at(40))));
  }

  /** A sum of the year's screenings; some years nobody was screened. */
  private void screening(String municipality, int year) {
    if (!chance(4)) {
      int screened = 10 + 5 * at(12);
      int highRisk = 5 * at(screened / 5 - 1);
      LocalDate on = LocalDate.of(year, 12, 1).plusDays(at(200));
      growth.screenings.add(new Growth.Screening(municipality, year, screened, highRisk, on));
    }
  }

  private LocalDate day() {
    return START.plusDays(at(DAYS));
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
    return kind + "-g" + ++number;
  }
}
