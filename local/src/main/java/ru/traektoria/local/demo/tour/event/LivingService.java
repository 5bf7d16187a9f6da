package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Что создаёт служба (S4): a school of mentoring, a school of young heads, a working group, a
 * regional association, the public report, events of native language and the mentors' club.
 */
public final class LivingService implements Act {

  private static final String API = "/api/v1/activities";
  private static final int MEMBERS = 6;

  @Override
  public String title() {
    return "Школы, группы и отчёт службы";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people = stage.firstWave();
    school(stage);
    found(stage, "Школа молодого руководителя", "YOUNG_HEADS", youngHeads(stage, people));
    found(stage, "Рабочая группа по ФГОС СОО", "WORKING_GROUP", people.subList(4, 4 + MEMBERS));
    String rmo = found(stage, "РМО учителей округа", "RMO", people.subList(8, 8 + MEMBERS));
    report(stage);
    LocalDate day = stage.town().yearBegan().plusDays(33);
    LocalDate on = day.isAfter(stage.town().today()) ? stage.town().today() : day;
    List<Teacher> some = people.subList(20, 32);
    hold(stage, "День родного языка", "METHODICAL_DAY", "родной язык", null, some, on);
    hold(stage, "Клуб «Наставник»: трудный разговор", "MENTORS_CLUB", null, null, some, on);
    List<Teacher> members = people.subList(8, 8 + MEMBERS);
    hold(stage, "Заседание РМО: итоги входа", "ASSOCIATION_MEETING", null, rmo, members, on);
    return "три объединения, школа наставничества, отчёт, три мероприятия";
  }

  /** Half of them are in the reserve: it is for those who will lead. */
  private static List<Teacher> youngHeads(Stage stage, List<Teacher> people) {
    return Stream.concat(
            people.stream().limit(MEMBERS / 2), stage.town().reserve().stream().limit(MEMBERS / 2))
        .distinct()
        .toList();
  }

  private static void school(Stage stage) {
    Map<String, String> said =
        Map.of(
            "kind", "MENTORING_SCHOOL",
            "name", "Школа наставничества",
            "documentNumber", "20-р",
            "openedOn", stage.town().yearBegan().minusYears(1).toString());
    String key = stage.key("community", "MENTORING_SCHOOL");
    stage.methodist().create("/api/v1/mentoring/communities", key, said);
  }

  private static String found(Stage stage, String name, String kind, List<Teacher> members) {
    Caller methodist = stage.methodist();
    Map<String, Object> charter = Map.of("name", name, "kind", kind, "subject", "");
    String id =
        methodist.create(API + "/associations", stage.key("founded", kind), charter).text("id");
    String path = API + "/associations/" + id;
    Answer now = methodist.get(path);
    for (Teacher one : members) {
      String seat = one.equals(members.get(0)) ? "/head/" : "/members/";
      Map<String, String> from = Map.of("from", stage.town().yearBegan().toString());
      now = methodist.put(path + seat + stage.idOf(one), now.etag(), from);
    }
    return id;
  }

  private static void report(Stage stage) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("type", "REPORT");
    sheet.put("title", "Публичный отчёт о методической работе");
    sheet.put("number", "7");
    sheet.put("issuedOn", stage.town().yearBegan().minusDays(6).toString());
    sheet.put("directions", List.of("ANALYTICAL", "INFORMATIONAL"));
    stage.methodist().create(API + "/documents", stage.key("public-report"), sheet);
  }

  private static void hold(
      Stage stage,
      String title,
      String kind,
      String tag,
      String association,
      List<Teacher> people,
      LocalDate on) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", kind);
    said.put("level", "MUNICIPAL");
    said.put("format", "ON_SITE");
    said.put("plannedOn", on.toString());
    said.put("startsAt", "15:00");
    said.put("hours", 2);
    said.put("place", "Методический центр, зал 1");
    said.put("organiser", "Муниципальная методическая служба");
    said.put("association", association);
    said.put("tags", tag == null ? List.of() : List.of(tag));
    Answer made = stage.methodist().create(API, stage.key("service", title), said);
    if (!made.text("status").equals("HELD")) {
      Held.mark(stage, stage.methodist(), API + "/" + made.text("id"), people, on);
    }
  }
}
