package ru.traektoria.local.demo.tour.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;

/** Whoever leads a series: plans its sessions, holds them, closes it with an analysis. */
record SeriesDesk(Stage stage, Caller who) {

  private static final String API = "/api/v1/activities";

  Answer open(String key, Map<String, Object> terms) {
    return who.create(API + "/series", stage.key("series", key), terms);
  }

  static Map<String, Object> terms(String title, String kind, LocalDate from, LocalDate to) {
    Map<String, Object> terms = new HashMap<>();
    terms.put("title", title);
    terms.put("kind", kind);
    terms.put("from", from.toString());
    terms.put("to", to.toString());
    return terms;
  }

  static Map<String, Object> session(Answer series, String title, String kind, LocalDate day) {
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

  void hold(Map<String, Object> session, LocalDate day, List<Teacher> people) {
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

  void close(Answer series, String analysis) {
    String path = API + "/series/" + series.text("id");
    who.change(
        path + "/closing",
        who.get(path).etag(),
        stage.key("series-close", path),
        Map.of("analysis", analysis));
  }
}
