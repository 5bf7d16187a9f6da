package ru.traektoria.local.demo.tour.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.Resource;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import tools.jackson.databind.JsonNode;

/** Notes, recommendations, measures and resolutions of a cycle, as the methodist writes them. */
final class CyclePapers {

  /** Where the fictional department publishes; the domain exists nowhere (RFC 2606). */
  static final String SITE = "https://imc.zarechny.example/";

  private final Stage stage;
  private final CycleDesk desk;

  CyclePapers(Stage stage, CycleDesk desk) {
    this.stage = stage;
    this.desk = desk;
  }

  /**
   * A note written, published and talked over.
   *
   * @param window whose numbers it quotes; {@code null}: live ones
   * @param findings problem zones and practices that are added to what is red
   */
  JsonNode note(
      String kind, String title, String window, LocalDate on, List<Map<String, Object>> findings) {
    JsonNode made = desk.make("notes", kind, Map.of("kind", kind, "title", title));
    JsonNode note = desk.fresh("notes", made);
    Caller methodist = stage.methodist();
    if (note.path("texts").isEmpty()) {
      Map<String, Object> text = new HashMap<>();
      text.put("title", title);
      text.put("texts", texts(kind));
      text.put("window", window);
      note = desk.change(methodist, "notes", note, "", text);
      for (Map<String, Object> finding : findings) {
        note = desk.change(methodist, "notes", note, "findings", finding);
      }
    }
    if (!note.path("publication").isObject()) {
      Map<String, String> where =
          Map.of("on", on.toString(), "address", SITE + "spravki/" + address(kind, on));
      note = desk.change(methodist, "notes", note, "publish", where);
    }
    if (!note.path("review").isObject()) {
      Map<String, String> at =
          Map.of("on", on.toString(), "meeting", "Совещание руководителей организаций");
      note = desk.change(methodist, "notes", note, "review", at);
    }
    return note;
  }

  private static String address(String kind, LocalDate on) {
    return kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + on + ".pdf";
  }

  static Map<String, String> texts(String kind) {
    Map<String, String> texts = new HashMap<>();
    for (String line : Resource.lines("cycle-notes.txt")) {
      String[] cells = line.split("\\s*\\|\\s*", 3);
      if (cells[0].equals(kind)) {
        texts.put(cells[1], cells[2]);
      }
    }
    return texts;
  }

  static Map<String, Object> finding(boolean problem, String code, String text) {
    return Map.of("problem", problem, "code", code, "text", text);
  }

  /** Issues one to a head of an organisation, an association or a teacher. */
  JsonNode recommend(
      String to, String addressee, String code, String goal, String text, LocalDate due) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("to", to);
    draft.put("addressee", addressee);
    draft.put("code", code);
    draft.put("goal", goal.isEmpty() ? null : goal);
    draft.put("text", text);
    draft.put("due", due.toString());
    if (to.equals("ASSOCIATION")) {
      draft.put("label", label(addressee));
    }
    return desk.fresh(
        "recommendations", desk.make("recommendations", to + addressee + code, draft));
  }

  private String label(String association) {
    return stage
        .methodist()
        .get("/api/v1/activities/associations/" + association)
        .body()
        .path("name")
        .asString();
  }

  /** The addressee takes it over. */
  JsonNode acknowledged(JsonNode recommendation, Caller addressee) {
    return recommendation.path("state").asString().equals("ISSUED")
        ? desk.change(addressee, "recommendations", recommendation, "acknowledge", Map.of())
        : recommendation;
  }

  /** What was done is said by the addressee or, after a call, by the methodist. */
  JsonNode fulfilled(JsonNode recommendation, Caller who, String text) {
    return ended(recommendation)
        ? recommendation
        : desk.change(who, "recommendations", recommendation, "fulfil", Map.of("text", text));
  }

  void withdrawn(JsonNode recommendation, String why) {
    if (!ended(recommendation)) {
      desk.change(
          stage.methodist(), "recommendations", recommendation, "withdraw", Map.of("text", why));
    }
  }

  private static boolean ended(JsonNode recommendation) {
    String state = recommendation.path("state").asString();
    return state.equals("FULFILLED") || state.equals("WITHDRAWN");
  }

  JsonNode measure(String name, Map<String, ?> draft) {
    return desk.fresh("measures", desk.make("measures", name, draft));
  }

  JsonNode done(JsonNode measure, LocalDate on, String result) {
    if (measure.path("doneOn").isString()) {
      return measure;
    }
    Map<String, String> what = Map.of("on", on.toString(), "result", result);
    return desk.change(stage.methodist(), "measures", measure, "done", what);
  }

  void judged(JsonNode measure, String conclusion) {
    if (!measure.path("change").isString()) {
      desk.change(
          stage.methodist(), "measures", measure, "effect", Map.of("conclusion", conclusion));
    }
  }

  JsonNode resolution(String name, Map<String, ?> draft) {
    return desk.fresh("resolutions", desk.make("resolutions", name, draft));
  }

  void carriedOut(JsonNode resolution, LocalDate on, String result) {
    if (!resolution.path("doneOn").isString()) {
      Map<String, String> what = Map.of("on", on.toString(), "result", result);
      desk.change(stage.methodist(), "resolutions", resolution, "done", what);
    }
  }
}
