package ru.traektoria.benchmarks.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.local.demo.town.Teacher;

/**
 * One organisation and what is done in it, one thing after another, so that each click's number is
 * exact: vacancies opened and closed, courses recorded, pairs made, activities held.
 */
final class School {

  private static final int HOLDS = 6;
  private static final int YOUNG = 35;
  private static final String PATTERN = "VCVCVPVCVH";

  private final ImportedTown town;
  private final Http methodist;
  private final String id;
  private final Deque<Click> courses = new ArrayDeque<>();
  private final Deque<Click> pairs = new ArrayDeque<>();
  private final Deque<Click> holds = new ArrayDeque<>();
  private String vacancy;
  private String version;
  private int done;

  School(ImportedTown town, String shortName) {
    this.town = town;
    this.methodist = town.methodist();
    this.id = town.organisations().get(shortName);
    List<Teacher> staff = town.pedagogues(shortName);
    staff.forEach(teacher -> courses.add(course(teacher)));
    preparePairs(staff);
  }

  String id() {
    return id;
  }

  /** What is done next; where people have run out, vacancies go on. */
  Click next() {
    char wanted = PATTERN.charAt(done++ % PATTERN.length());
    Deque<Click> prepared =
        switch (wanted) {
          case 'C' -> courses;
          case 'P' -> pairs;
          case 'H' -> holds;
          default -> new ArrayDeque<>();
        };
    if (!prepared.isEmpty()) {
      return prepared.poll();
    }
    return vacancy == null
        ? new Click("вакансия открыта", "T2.1", 1, this::open)
        : new Click("вакансия закрыта", "T2.1", -1, this::close);
  }

  private void open() {
    Http.Answer made =
        methodist.post(
            "/api/v1/staff/vacancies",
            Map.of(
                "organisation",
                id,
                "position",
                "TEACHER",
                "subject",
                "MATHEMATICS",
                "rate",
                1,
                "hours",
                18,
                "declaredOn",
                town.town().today().minusDays(7).toString()));
    vacancy = made.text("id");
    version = made.etag();
  }

  private void close() {
    methodist.change(
        "/api/v1/staff/vacancies/" + vacancy + "/close",
        version,
        Map.of("on", town.town().today().toString()));
    vacancy = null;
  }

  private Click course(Teacher teacher) {
    Map<String, Object> body = new HashMap<>();
    body.put("teacher", town.id(teacher));
    body.put("title", "Современный урок: от цели к результату");
    body.put("provider", "Институт развития образования");
    body.put("kind", "ADVANCED_TRAINING");
    body.put("hours", 36);
    body.put("documentOn", town.town().today().minusDays(10).toString());
    body.put("documentNumber", "26-" + teacher.number());
    body.put("federalRegister", true);
    return new Click(
        "курс внесён", "T1.10", 1, () -> methodist.post("/api/v1/routes/courses", body));
  }

  private void preparePairs(List<Teacher> staff) {
    List<Teacher> mentors = new ArrayList<>();
    List<Teacher> mentees = new ArrayList<>();
    for (Teacher one : staff) {
      boolean able = one.category() != null && one.experience(town.town().today()) >= 8;
      (able ? mentors : mentees).add(one);
    }
    for (int i = 0; i < Math.min(mentors.size(), mentees.size()); i++) {
      pairs.add(pair(mentors.get(i), mentees.get(i)));
    }
  }

  private Click pair(Teacher mentor, Teacher mentee) {
    String order = town.town().today().minusDays(20).toString();
    Map<String, Object> body = new HashMap<>();
    body.put("mentors", List.of(town.id(mentor)));
    body.put("mentees", List.of(town.id(mentee)));
    body.put("form", "TRADITIONAL");
    body.put("orderNumber", mentee.number() + "-од");
    body.put("orderOn", order);
    body.put("consents", List.of(Map.of("mentor", town.id(mentor), "on", order)));
    body.put("menteesAgreedOn", order);
    body.put("paid", false);
    body.put("from", order);
    body.put("plannedTo", town.town().today().minusDays(20).plusYears(1).toString());
    body.put("programme", "Первый год в школе: урок, класс, родители");
    body.put("start", true);
    return new Click(
        "пара назначена", "T2.8b", 1, () -> methodist.post("/api/v1/mentoring/pairs", body));
  }

  /** Plans seminars of a municipal project with one young participant each, ready to be held. */
  void prepareHolds(String shortName) {
    town.pedagogues(shortName).stream()
        .filter(teacher -> teacher.age(town.town().today()) < YOUNG - 1)
        .limit(HOLDS)
        .forEach(teacher -> holds.add(hold(town.id(teacher))));
  }

  private Click hold(String teacher) {
    String day = town.town().today().minusDays(2).toString();
    Map<String, Object> body = new HashMap<>();
    body.put("title", "Школа молодого учителя");
    body.put("kind", "SEMINAR");
    body.put("level", "MUNICIPAL");
    body.put("format", "ON_SITE");
    body.put("competences", List.of());
    body.put("municipalProject", true);
    body.put("plannedOn", day);
    body.put("hours", 2);
    String path = "/api/v1/activities/" + methodist.post("/api/v1/activities", body).text("id");
    methodist.put(path + "/participants/" + teacher, "0", Map.of("role", "PARTICIPANT"));
    String ready =
        methodist
            .put(path + "/attendance", "0", Map.of("marks", Map.of(teacher, "PRESENT")))
            .etag();
    return new Click(
        "мероприятие проведено",
        "T2.7",
        1,
        () -> methodist.change(path + "/hold", ready, Map.of("heldOn", day)));
  }

  /** The first course of somebody who is not needed: tells whether the services know the people. */
  Click spareCourse() {
    return courses.pollLast();
  }

  Click sparePair() {
    return pairs.pollLast();
  }
}
