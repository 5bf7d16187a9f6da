package ru.traektoria.local.demo.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.past.OpenYear;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/**
 * A subject week of a school with three open lessons and its analysis, a school of young teachers
 * with four sessions and certificates, the August conference with three sections in a hall.
 */
final class LivingSeries implements Act {

  private static final String API = "/api/v1/activities";
  private static final int LISTENERS = 6;
  private static final List<String> LESSONS =
      List.of(
          "Дроби на кухне: урок в пятом классе",
          "График рассказывает историю",
          "Геометрия нашего двора");
  private static final List<String> SESSIONS =
      List.of(
          "Первый урок без страха",
          "Разговор с родителями",
          "Оценивание, которое помогает",
          "Урок с цифровыми помощниками");
  private static final List<String> SECTIONS =
      List.of("Начальная школа", "Функциональная грамотность", "Наставники и молодые педагоги");

  @Override
  public String title() {
    return "Недели, школы, совещания";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people = people(stage);
    if (people.isEmpty()) {
      return "не с кем";
    }
    String hall = hall(stage);
    week(stage);
    school(stage, people);
    conference(stage, hall, people);
    return "неделя, школа и совещание";
  }

  private static List<Teacher> people(Stage stage) {
    return new OpenYear(stage.town())
        .firstWave(LivingDiagnostics.FIRST_WAVE).stream().limit(LISTENERS).toList();
  }

  private static String hall(Stage stage) {
    Map<String, Object> room = new HashMap<>();
    room.put("name", "Большой зал методического центра");
    room.put("address", "ул. Береговая, 4");
    room.put("seats", 120);
    room.put("equipment", "Проектор, видеоконференция, 20 ноутбуков");
    return stage.methodist().create(API + "/venues", stage.key("venue", "hall"), room).text("id");
  }

  /** The last whole week that is over. */
  static LocalDate monday(LocalDate today) {
    return today.minusDays(today.getDayOfWeek().getValue() + 6L);
  }

  private static void week(Stage stage) {
    Organisation place = people(stage).get(0).mainJob().organisation();
    Caller lead = stage.leadOf(place);
    List<Teacher> colleagues = stage.town().teachersOf(place).stream().limit(LISTENERS).toList();
    LocalDate first = monday(stage.town().today());
    Map<String, Object> terms =
        terms("Неделя математики", "SUBJECT_WEEK", first, first.plusDays(4));
    terms.put("subjects", "Математика");
    Answer week = lead.create(API + "/series", stage.key("series", "week"), terms);
    if (week.text("state").equals("CLOSED")) {
      return;
    }
    for (int i = 0; i < LESSONS.size(); i++) {
      LocalDate day = first.plusDays(i * 2L);
      Map<String, Object> lesson = session(week, LESSONS.get(i), "OPEN_LESSON", day);
      lesson.put("level", "SCHOOL");
      hold(stage, lead, lesson, day, colleagues);
    }
    close(
        stage,
        lead,
        week,
        "Прошли три открытых урока. Удалось показать задачи из жизни; на следующий год — пригласить"
            + " начальную школу.");
  }

  private static void school(Stage stage, List<Teacher> people) {
    Caller methodist = stage.methodist();
    LocalDate today = stage.town().today();
    LocalDate first = stage.town().yearBegan();
    Map<String, Object> terms =
        terms("Школа молодого учителя: осень", "YOUNG_TEACHERS_SCHOOL", first, today);
    terms.put("share", 60);
    terms.put("programme", "Четыре занятия осени: урок, родители, оценивание, цифровые помощники.");
    Answer school = methodist.create(API + "/series", stage.key("series", "school"), terms);
    if (school.text("state").equals("CLOSED")) {
      return;
    }
    List<LocalDate> days = days(first, today, SESSIONS.size());
    for (int i = 0; i < days.size(); i++) {
      Map<String, Object> session =
          session(school, SESSIONS.get(i), "YOUNG_TEACHERS_SCHOOL", days.get(i));
      session.put("municipalProject", true);
      hold(stage, methodist, session, days.get(i), people.subList(0, people.size() - i % 3));
    }
    close(stage, methodist, school, "Осень закончена; весной — посещение уроков.");
    methodist.create(
        API + "/series/" + school.text("id") + "/certificates",
        stage.key("series-papers", "school"),
        Map.of());
  }

  /** So many days between two, evenly. */
  static List<LocalDate> days(LocalDate first, LocalDate last, int count) {
    long step = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / (count + 1));
    List<LocalDate> days = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      LocalDate day = first.plusDays(step * i);
      days.add(day.isAfter(last) ? last : day);
    }
    return days;
  }

  private static void conference(Stage stage, String hall, List<Teacher> people) {
    Caller methodist = stage.methodist();
    int year = stage.town().yearBegan().getYear() + 1;
    LocalDate day = LocalDate.of(year, 8, 26);
    Map<String, Object> terms = terms("Августовское совещание " + year, "CONFERENCE", day, day);
    terms.put("programme", "Пленарная часть и три секции в одно время.");
    Answer series = methodist.create(API + "/series", stage.key("series", "august"), terms);
    for (int i = 0; i < SECTIONS.size(); i++) {
      Map<String, Object> section =
          session(series, "Секция: " + SECTIONS.get(i), "CONFERENCE", day);
      section.put("section", SECTIONS.get(i));
      if (i == 0) {
        section.put("venue", hall);
      } else {
        section.put("place", "Методический центр, аудитория " + i);
      }
      section.put("startsAt", "10:00");
      section.put("moderator", stage.idOf(people.get(i % people.size())));
      section.put("capacity", 40);
      Answer made = methodist.create(API, stage.key("series-session", SECTIONS.get(i)), section);
      if (made.text("status").equals("PLANNED")) {
        String path = API + "/" + made.text("id");
        methodist.change(
            path + "/registration", made.etag(), stage.key("series-open", path), Map.of());
      }
    }
  }

  private static Map<String, Object> terms(
      String title, String kind, LocalDate from, LocalDate to) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", title);
    terms.put("kind", kind);
    terms.put("from", from.toString());
    terms.put("to", to.toString());
    return terms;
  }

  private static Map<String, Object> session(
      Answer series, String title, String kind, LocalDate day) {
    Map<String, Object> session = new HashMap<>();
    session.put("title", title);
    session.put("kind", kind);
    session.put("level", "MUNICIPAL");
    session.put("format", "ON_SITE");
    session.put("plannedOn", day.toString());
    session.put("startsAt", "15:00");
    session.put("hours", 2);
    session.put("series", series.text("id"));
    return session;
  }

  private static void hold(
      Stage stage, Caller who, Map<String, Object> session, LocalDate day, List<Teacher> people) {
    Answer made = who.create(API, stage.key("series-session", session.get("title")), session);
    if (made.text("status").equals("HELD")) {
      return;
    }
    String path = API + "/" + made.text("id");
    Map<String, String> marks = new TreeMap<>();
    for (Teacher teacher : people) {
      String id = stage.idOf(teacher);
      who.put(path + "/participants/" + id, "0", Map.of("role", "PARTICIPANT"));
      marks.put(id, "PRESENT");
    }
    Answer marked = who.put(path + "/attendance", "0", Map.of("marks", marks));
    who.change(
        path + "/hold",
        marked.etag(),
        stage.key("series-hold", path),
        Map.of("heldOn", day.toString()));
  }

  private static void close(Stage stage, Caller who, Answer series, String analysis) {
    String path = API + "/series/" + series.text("id");
    who.change(
        path + "/closing",
        who.get(path).etag(),
        stage.key("series-close", path),
        Map.of("analysis", analysis));
  }
}
