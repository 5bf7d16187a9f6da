package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.event.Held;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/** What schools do by themselves: an association of their teachers, its materials, a plan. */
public final class LivingSchools implements Act {

  private static final String API = "/api/v1/activities";
  private static final int SCHOOLS = 6;
  private static final int MEMBERS = 8;

  /** Whose material waits for an expert. */
  private static final int WAITING = 2;

  /** An item of a school's plan. */
  private record Line(String title, String kind, String when) {}

  private static final List<Line> LINES =
      List.of(
          new Line(
              "Заседания методического совета", "METHODICAL_COUNCIL", "не реже 1 раза в четверть"),
          new Line(
              "Тематические педагогические советы",
              "PEDAGOGICAL_COUNCIL",
              "не реже 1 раза в четверть"),
          new Line("Методический семинар «Смысловое чтение»", "SEMINAR", "октябрь"),
          new Line("Неделя математики", "SUBJECT_WEEK", "ноябрь"),
          new Line("Пополнение методической копилки", "EXPERIENCE", "ежемесячно"),
          new Line("Утверждение тем самообразования", "MONITORING", "сентябрь"));

  @Override
  public String title() {
    return "Планы и объединения школ";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Organisation> schools = schools(stage);
    Crowd.each(
        schools,
        counter,
        school -> {
          plan(stage, school);
          Answer material = association(stage, school);
          if (schools.indexOf(school) >= WAITING) {
            publish(stage, material);
          }
          seminar(stage, school);
        });
    return Words.count(schools.size(), "школа", "школы", "школ");
  }

  /** The schools that do things by themselves. */
  static List<Organisation> schools(Stage stage) {
    return stage.town().organisations().stream()
        .filter(one -> one.kind() == Organisation.Kind.SCHOOL && !one.small())
        .limit(SCHOOLS)
        .toList();
  }

  /** Read by somebody who works elsewhere. */
  private static void publish(Stage stage, Answer material) {
    if (!material.text("state").equals("SUBMITTED")) {
      return;
    }
    String path = API + "/materials/" + material.text("id");
    List<Organisation> places = stage.town().organisations();
    String expert = stage.idOf(stage.town().teachersOf(places.get(places.size() - 1)).get(0));
    Answer given =
        stage
            .methodist()
            .put(path + "/experts", material.etag(), Map.of("experts", List.of(expert)));
    Map<String, Object> good =
        Map.of("expert", expert, "verdict", "POSITIVE", "on", stage.town().today().toString());
    stage.methodist().change(path + "/conclusions", given.etag(), stage.key(path), good);
  }

  private static void plan(Stage stage, Organisation school) {
    Caller lead = stage.leadOf(school);
    int year = stage.town().yearBegan().getYear();
    Map<String, Object> passport = new HashMap<>();
    passport.put("title", "План методической работы школы на " + year + "–" + (year + 1) + " год");
    passport.put("yearKind", "ACADEMIC");
    passport.put("first", year);
    passport.put("theme", "Урок, на котором думает каждый");
    passport.put("goal", "Помочь учителю увидеть и показать свой опыт");
    passport.put("tasks", List.of("Обменяться уроками", "Собрать копилку"));
    passport.put("organisation", stage.idOf(school));
    Answer now =
        lead.create(API + "/plans", stage.key("school-plan", school.shortName()), passport);
    String path = API + "/plans/" + now.text("id");
    if (!now.text("state").equals("DRAFT")) {
      return;
    }
    now = lead.get(path);
    if (now.body().path("sections").isEmpty()) {
      Map<String, Object> section = Map.of("title", "Методическая работа", "goal", "");
      now = lead.change(path + "/sections", now.etag(), stage.key(path, "section"), section);
    }
    String section = now.body().path("sections").path(0).path("id").asString("");
    for (Line line : LINES) {
      Map<String, Object> item =
          Map.of(
              "section", section,
              "title", line.title(),
              "when", line.when(),
              "responsible", "Заместитель директора",
              "kind", line.kind());
      now = lead.change(path + "/items", now.etag(), stage.key(path, line.kind()), item);
    }
    Map<String, Object> order =
        Map.of(
            "kind", "ORDER",
            "number", "77-од",
            "on", stage.town().yearBegan().toString(),
            "by", "директор");
    now = lead.change(path + "/approval", now.etag(), stage.key(path, "order"), order);
    finish(stage, lead, path, now);
  }

  private static void finish(Stage stage, Caller lead, String path, Answer approved) {
    LocalDate on = stage.town().yearBegan().plusDays(20);
    for (var item : approved.body().path("items")) {
      if (item.path("title").asString("").startsWith("Утверждение тем")) {
        String at = path + "/items/" + item.path("id").asString("") + "/results";
        Map<String, Object> result = Map.of("words", "Темы утверждены", "on", on.toString());
        lead.change(at, approved.etag(), stage.key(at), result);
      }
    }
  }

  /** ШМО with a material of the first quarter. */
  private static Answer association(Stage stage, Organisation school) {
    Caller lead = stage.leadOf(school);
    Map<String, Object> charter = new HashMap<>();
    charter.put("name", "ШМО учителей, " + school.shortName());
    charter.put("kind", "SHMO");
    charter.put("subject", "");
    charter.put("organisation", stage.idOf(school));
    String id =
        lead.create(API + "/associations", stage.key("shmo", school.shortName()), charter)
            .text("id");
    String path = API + "/associations/" + id;
    String from = stage.town().yearBegan().toString();
    Answer now = lead.get(path);
    List<Teacher> team =
        stage.town().teachersOf(school).stream()
            .filter(Teacher::isPedagogue)
            .limit(MEMBERS)
            .toList();
    for (Teacher one : team) {
      String seat = one.equals(team.get(0)) ? "/head/" : "/members/";
      now = lead.put(path + seat + stage.idOf(one), now.etag(), Map.of("from", from));
    }
    Map<String, Object> material = new HashMap<>();
    material.put("title", "Задания к урокам четверти, " + school.shortName());
    material.put("kind", "LESSON_NOTES");
    material.put("carrier", "ELECTRONIC");
    material.put("annotation", "Задания, которые учителя объединения пробовали на уроках.");
    material.put("links", List.of("https://example.org/lessons"));
    material.put("authors", List.of(stage.idOf(team.get(0))));
    material.put("association", id);
    material.put("organisation", stage.idOf(school));
    return lead.create(
        API + "/materials", stage.key("shmo-material", school.shortName()), material);
  }

  private static void seminar(Stage stage, Organisation school) {
    Caller lead = stage.leadOf(school);
    LocalDate day = stage.town().yearBegan().plusDays(45);
    LocalDate on = day.isAfter(stage.town().today()) ? stage.town().today() : day;
    Map<String, Object> said = new HashMap<>();
    said.put("title", "Смысловое чтение на каждом уроке");
    said.put("kind", "SEMINAR");
    said.put("level", "SCHOOL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", on.toString());
    said.put("startsAt", "15:00");
    said.put("hours", 2);
    said.put("place", "Библиотека школы");
    said.put("organiser", "Методический совет школы");
    said.put("organisation", stage.idOf(school));
    said.put("tags", List.of("ФГОС", "системно-деятельностный подход"));
    Answer made = lead.create(API, stage.key("school-seminar", school.shortName()), said);
    if (made.text("status").equals("HELD")) {
      return;
    }
    List<Teacher> people =
        stage.town().teachersOf(school).stream().filter(Teacher::isPedagogue).limit(5).toList();
    Held.mark(stage, lead, API + "/" + made.text("id"), people, on);
  }
}
