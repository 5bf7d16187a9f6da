package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/**
 * A subject week of a school with three open lessons and its analysis, a school of young teachers
 * with four sessions and certificates, the August conference with three sections in a hall.
 */
public final class LivingSeries implements Act {

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
    return stage.firstWave().stream().limit(LISTENERS).toList();
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
    SeriesDesk desk = new SeriesDesk(stage, stage.leadOf(place));
    List<Teacher> colleagues = stage.town().teachersOf(place).stream().limit(LISTENERS).toList();
    LocalDate first = monday(stage.town().today());
    Map<String, Object> terms =
        SeriesDesk.terms("Неделя математики", "SUBJECT_WEEK", first, first.plusDays(4));
    terms.put("subjects", "Математика");
    Answer week = desk.open("week", terms);
    if (week.text("state").equals("CLOSED")) {
      return;
    }
    for (int i = 0; i < LESSONS.size(); i++) {
      LocalDate day = first.plusDays(i * 2L);
      Map<String, Object> lesson = SeriesDesk.session(week, LESSONS.get(i), "OPEN_LESSON", day);
      lesson.put("level", "SCHOOL");
      desk.hold(lesson, day, colleagues);
    }
    desk.close(
        week,
        "Прошли три открытых урока. Удалось показать задачи из жизни; на следующий год — пригласить"
            + " начальную школу.");
  }

  private static void school(Stage stage, List<Teacher> people) {
    Caller methodist = stage.methodist();
    SeriesDesk desk = new SeriesDesk(stage, methodist);
    LocalDate today = stage.town().today();
    LocalDate first = stage.town().yearBegan();
    Map<String, Object> terms =
        SeriesDesk.terms("Школа молодого учителя: осень", "YOUNG_TEACHERS_SCHOOL", first, today);
    terms.put("share", 60);
    terms.put("programme", "Четыре занятия осени: урок, родители, оценивание, цифровые помощники.");
    Answer school = desk.open("school", terms);
    if (school.text("state").equals("CLOSED")) {
      return;
    }
    List<LocalDate> days = days(first, today, SESSIONS.size());
    for (int i = 0; i < days.size(); i++) {
      Map<String, Object> session =
          SeriesDesk.session(school, SESSIONS.get(i), "YOUNG_TEACHERS_SCHOOL", days.get(i));
      session.put("municipalProject", true);
      desk.hold(session, days.get(i), people.subList(0, people.size() - i % 3));
    }
    desk.close(school, "Осень закончена; весной — посещение уроков.");
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
    SeriesDesk desk = new SeriesDesk(stage, methodist);
    int year = stage.town().yearBegan().getYear() + 1;
    LocalDate day = LocalDate.of(year, 8, 26);
    Map<String, Object> terms =
        SeriesDesk.terms("Августовское совещание " + year, "CONFERENCE", day, day);
    terms.put("programme", "Пленарная часть и три секции в одно время.");
    Answer series = desk.open("august", terms);
    for (int i = 0; i < SECTIONS.size(); i++) {
      Map<String, Object> section =
          SeriesDesk.session(series, "Секция: " + SECTIONS.get(i), "CONFERENCE", day);
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
}
