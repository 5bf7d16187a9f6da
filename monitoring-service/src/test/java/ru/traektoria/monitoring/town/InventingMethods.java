package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ru.traektoria.platform.kernel.AcademicYear;

/** Invents methodical work for a town of people and schools, edges included. */
final class InventingMethods {

  private static final LocalDate START = LocalDate.of(2023, 6, 1);
  private static final int DAYS = 1300;
  private static final List<String> DIRECTIONS =
      List.of(
          "ORGANISATIONAL",
          "SCIENTIFIC",
          "ANALYTICAL",
          "INFORMATIONAL",
          "PUBLISHING",
          "CONSULTING",
          "DIAGNOSTIC");

  private static final int MOST_READERS = 9;

  private final Random random;
  private final Town town;
  private final Methods methods;
  private final List<String> schools;
  private int number;

  private InventingMethods(Town town, long seed) {
    this.random = new Random(seed * 31 + 7);
    this.town = town;
    this.methods = town.methods;
    this.schools = town.schools.stream().map(Town.School::id).toList();
  }

  static void into(Town town, long seed) {
    InventingMethods inventing = new InventingMethods(town, seed);
    inventing.municipal("north");
    inventing.municipal("south");
    inventing.calendars(new Random(seed * 17 + 3));
    town.schools.forEach(inventing::school);
    town.people.forEach(inventing::person);
    town.pairs.forEach(inventing::swap);
    for (int i = 0; i < 8; i++) {
      inventing.bulletin();
      inventing.advice();
    }
  }

  private void municipal(String place) {
    methods.associations.add(new Methods.Association("gmo-" + place, place, null, "GMO", null));
    methods.associations.add(new Methods.Association("rmo-" + place, place, null, "RMO", null));
    methods.associations.add(
        new Methods.Association("heads-" + place, place, null, "CLUB", "YOUNG_HEADS"));
    methods.associations.add(
        new Methods.Association("group-" + place, place, null, "CREATIVE_GROUP", null));
    works(place, null);
    for (int i = 0; i < 5; i++) {
      LocalDate from = day();
      List<String> of = new ArrayList<>();
      DIRECTIONS.stream().filter(d -> chance(3)).forEach(of::add);
      methods.papers.add(
          new Methods.Paper(
              id("paper"),
              place,
              chance(4) ? any(schools()) : null,
              any(List.of("REGULATION", "ORDER", "LETTER")),
              chance(2),
              of,
              from,
              later(from, 2),
              chance(6)));
    }
  }

  private List<String> schools() {
    return schools;
  }

  /** Every other year of a municipality has quarters of its own, apart from all other chances. */
  private void calendars(Random own) {
    for (String municipality : List.of("north", "south")) {
      for (int start = 2023; start < 2027; start++) {
        if (own.nextBoolean()) {
          methods.calendars.add(
              new Methods.Calendar(
                  municipality,
                  start,
                  List.of(
                      LocalDate.of(start, 10, 20).plusDays(own.nextInt(25)),
                      LocalDate.of(start, 12, 20).plusDays(own.nextInt(25)),
                      LocalDate.of(start + 1, 3, 10).plusDays(own.nextInt(25)),
                      LocalDate.of(start + 1, 5, 15).plusDays(own.nextInt(25)))));
        }
      }
    }
  }

  private void school(Town.School school) {
    String shmo = "shmo-" + school.id();
    methods.associations.add(
        new Methods.Association(shmo, school.municipality(), school.id(), "SHMO", null));
    works(school.municipality(), school.id());
    for (int i = at(4); i > 0; i--) {
      methods.materials.add(
          new Methods.Material(
              id("material"),
              school.municipality(),
              school.id(),
              shmo,
              any(List.of("ARTICLE", "RECOMMENDATIONS", "VIDEO")),
              day(),
              null));
    }
    if (chance(2)) {
      LocalDate from = day();
      methods.laboratories.add(
          new Methods.Laboratory(
              id("laboratory"),
              school.municipality(),
              school.id(),
              chance(4) ? "APPROBATION" : "LABORATORY",
              from,
              from.plusDays(at(900)),
              chance(4) ? from.plusDays(at(400)) : null,
              at(3)));
    }
  }

  /** What a school does, or the municipal service where there is no school. */
  private void works(String municipality, String school) {
    for (int i = at(5); i > 0; i--) {
      activity(municipality, school);
    }
    for (int i = at(6); i > 0; i--) {
      LocalDate on = day();
      methods.protocols.add(
          new Methods.Protocol(
              id("protocol"),
              municipality,
              school,
              any(List.of("METHODICAL_COUNCIL", "PEDAGOGICAL_COUNCIL", "SHMO")),
              AcademicYear.of(on.getMonthValue() == 8 ? on.plusMonths(1) : on).toString(),
              on));
    }
    for (int i = at(4); i > 0; i--) {
      LocalDate from = day();
      boolean annulled = chance(5);
      LocalDate closed = annulled ? null : from.plusDays(at(40));
      methods.weeks.add(new Methods.Week(id("week"), municipality, school, from, closed, annulled));
    }
    for (int i = 3 + at(12); i > 0; i--) {
      item(municipality, school);
    }
    for (int i = at(4); i > 0; i--) {
      LocalDate on = day();
      methods.materials.add(
          new Methods.Material(
              id("material"),
              municipality,
              school,
              null,
              any(List.of("ARTICLE", "RECOMMENDATIONS", "VIDEO", "PROGRAMME")),
              on,
              later(on, 3)));
      methods.expertises.add(
          new Methods.Expertise(
              id("expertise"),
              municipality,
              school,
              any(List.of("POSITIVE", "POSITIVE", "RETURN", "NEGATIVE")),
              day()));
    }
    for (int i = at(3); i > 0; i--) {
      practice(municipality, school);
    }
  }

  private void activity(String municipality, String school) {
    String kind = any(List.of("SEMINAR", "SEMINAR", "WEBINAR", "OTHER", "ASSOCIATION_MEETING"));
    String exact =
        switch (kind) {
          case "SEMINAR" -> any(List.of("", "", "TRAINING"));
          case "OTHER" -> any(List.of("", "MENTORS_CLUB"));
          default -> "";
        };
    String association = school == null ? "gmo-" + municipality : "shmo-" + school;
    methods.activities.add(
        new Methods.Activity(
            id("deed"),
            municipality,
            school,
            kind,
            exact.isEmpty() ? null : exact,
            kind.equals("ASSOCIATION_MEETING") ? association : null,
            day(),
            chance(3) ? List.of("NATIVE_LANGUAGE", "OWN_TAG") : List.of()));
  }

  private void item(String municipality, String school) {
    boolean academic = !chance(3);
    int first = 2023 + at(4);
    String state = any(List.of("OPEN", "DONE", "DONE", "CANCELLED"));
    LocalDate due = chance(6) ? null : LocalDate.of(first, 9, 1).plusDays(at(400) - 20);
    LocalDate done =
        state.equals("DONE") ? (due == null ? day() : due.plusDays(at(30) - 20)) : null;
    List<String> linked =
        methods.activities.stream()
            .filter(a -> chance(3))
            .map(Methods.Activity::id)
            .limit(2)
            .toList();
    methods.items.add(
        new Methods.Item(
            id("item"),
            municipality,
            school,
            school == null ? "MUNICIPALITY" : chance(6) ? "ASSOCIATION" : "ORGANISATION",
            academic ? "ACADEMIC" : "CALENDAR",
            first,
            chance(3) ? first + 2 : first,
            state,
            due,
            done,
            state.equals("CANCELLED") && !chance(4) ? day() : null,
            chance(5)
                ? null
                : any(
                    List.of(
                        "METHODICAL_COUNCIL",
                        "PEDAGOGICAL_COUNCIL",
                        "SEMINAR",
                        "SUBJECT_WEEK",
                        "EXPERIENCE",
                        "CONTROL")),
            at(4),
            chance(2) ? null : any(List.of("E.10", "E.18", "E.20", "T1.8")),
            linked));
  }

  private void practice(String municipality, String school) {
    List<Methods.Show> shows = new ArrayList<>();
    for (int i = at(3); i > 0; i--) {
      shows.add(new Methods.Show(id("show"), day(), chance(4)));
    }
    List<Methods.Reader> readers = new ArrayList<>();
    schools.stream()
        .filter(s -> chance(4))
        .limit(MOST_READERS)
        .forEach(s -> readers.add(new Methods.Reader(s, day())));
    LocalDate approved = chance(4) && !shows.isEmpty() ? null : day();
    methods.practices.add(
        new Methods.Practice(id("practice"), municipality, school, approved, shows, readers));
  }

  private void person(Town.Person person) {
    for (int i = at(4); i > 0; i--) {
      turn(person.id());
    }
    if (chance(3)) {
      String place = any(List.of("heads-", "group-", "rmo-")) + (chance(3) ? "north" : "south");
      member(person.id(), chance(2) ? place : "shmo-" + any(schools()));
    }
    if (chance(3)) {
      methods.consultations.add(
          new Methods.Consultation(
              id("consultation"),
              chance(3) ? "north" : "south",
              chance(2) ? any(schools()) : null,
              chance(4) ? List.of() : List.of(person.id()),
              chance(4) ? List.of() : List.of(any(schools())),
              day(),
              chance(6)));
    }
    if (chance(3)) {
      LocalDate from = day();
      methods.innovators.add(
          new Methods.Innovator(id("innovator"), person.id(), from, later(from, 2), chance(6)));
    }
  }

  private void member(String person, String association) {
    LocalDate from = day();
    methods.members.add(new Town.Member(id("member"), association, person, from, later(from, 2)));
  }

  private void turn(String person) {
    String kind = any(List.of("CONTEST", "CONTEST", "SEMINAR", "ASSOCIATION_MEETING"));
    boolean outside = kind.equals("CONTEST") && chance(2);
    boolean meeting = kind.equals("ASSOCIATION_MEETING");
    methods.turns.add(
        new Methods.Turn(
            id("turn"),
            person,
            chance(6) ? null : any(schools()),
            kind,
            any(
                List.of(
                    "PARTICIPANT",
                    "PARTICIPANT",
                    "SPEAKER",
                    "ORGANISER",
                    "JURY",
                    "EXPERT",
                    "WINNER",
                    "PRIZE_WINNER")),
            any(List.of("PRESENT", "PRESENT", "PRESENT", "ABSENT", "EXCUSED")),
            day(),
            any(List.of("SCHOOL", "MUNICIPAL", "REGIONAL", "FEDERAL")),
            outside,
            outside && chance(2),
            chance(3) ? any(schools()) : null,
            chance(3),
            chance(2) ? null : any(List.of("FORMAL", "NON_FORMAL", "INFORMAL")),
            meeting ? (chance(2) ? "gmo-south" : "shmo-" + any(schools())) : null,
            chance(3) ? List.of("NATIVE_LANGUAGE") : List.of()));
  }

  private void advice() {
    String municipality = chance(2) ? "north" : "south";
    boolean toAssociation = chance(2);
    LocalDate on = day();
    methods.advice.add(
        new Methods.Advice(
            id("advice"),
            municipality,
            toAssociation ? any(List.of("gmo-", "rmo-")) + municipality : null,
            toAssociation ? null : any(schools()),
            AcademicYear.of(chance(3) ? on.minusDays(90) : on).toString(),
            on,
            chance(5)));
  }

  private void swap(Town.Pair pair) {
    if (chance(2)) {
      methods.swaps.add(
          new Methods.Swap(id("swap"), pair.id(), pair.mentors(), pair.mentees(), day()));
    }
  }

  private void bulletin() {
    LocalDate sent = day();
    LocalDate due = sent.plusDays(7);
    List<String> to = schools().stream().filter(s -> !chance(3)).toList();
    List<Methods.Confirmation> confirmed = new ArrayList<>();
    to.stream()
        .filter(s -> !chance(4))
        .forEach(s -> confirmed.add(new Methods.Confirmation(s, sent.plusDays(at(9)))));
    methods.bulletins.add(
        new Methods.Bulletin(
            id("bulletin"), chance(2) ? "north" : "south", to, sent, due, chance(6), confirmed));
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
    return kind + "-m" + ++number;
  }
}
