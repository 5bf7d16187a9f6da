package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import tools.jackson.databind.JsonNode;

/**
 * Заседание from its agenda to the signed protocol, as whoever keeps the minutes does it.
 *
 * @param keeper who plans, writes and signs
 * @param questions of the agenda: the first is assigned to somebody, the others are approved
 */
record Minutes(Stage stage, Caller keeper, String room, List<String> questions) {

  private static final String API = "/api/v1/activities";

  Answer plan(JsonNode circle, String theme, LocalDate day) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("association", circle.path("id").asString());
    plan.put("theme", theme);
    plan.put("plannedOn", day.toString());
    plan.put("startsAt", "15:00");
    plan.put("room", room);
    plan.put("hours", 2);
    String reporter = circle.path("head").path("teacher").asString();
    plan.put(
        "agenda", questions.stream().map(q -> Map.of("topic", q, "reporter", reporter)).toList());
    return keeper.create(
        API + "/meetings", stage.key("meeting", circle.path("id").asString(), theme), plan);
  }

  /** Answers the id of the meeting. */
  String signed(JsonNode circle, String theme, LocalDate day) {
    Answer planned = plan(circle, theme, day);
    String path = API + "/meetings/" + planned.text("id");
    String state = keeper.get(path).text("state");
    if (state.equals("SIGNED")) {
      return planned.text("id");
    }
    if (!state.equals("HELD")) {
      keeper.put(path + "/attendance", "0", Map.of("marks", marks(planned.body())));
      keeper.create(path + "/hold", stage.key("held", path), Map.of("heldOn", day.toString()));
    }
    write(path, circle);
    keeper.change(path + "/protocol", keeper.get(path).etag(), stage.key("sign", path), Map.of());
    return planned.text("id");
  }

  /** Everybody came but every eighth. */
  static Map<String, String> marks(JsonNode meeting) {
    Map<String, String> marks = new TreeMap<>();
    for (JsonNode person : meeting.path("people")) {
      marks.put(person.path("teacher").asString(), marks.size() % 8 == 7 ? "EXCUSED" : "PRESENT");
    }
    return marks;
  }

  private void write(String path, JsonNode circle) {
    List<String> people = new ArrayList<>();
    circle.path("members").forEach(m -> people.add(m.path("teacher").asString()));
    String head = circle.path("head").path("teacher").asString();
    String secretary = people.stream().filter(p -> !p.equals(head)).findFirst().orElse(head);
    Map<String, Object> presidium =
        Map.of("chair", head, "secretary", secretary, "guests", List.of());
    Answer seen = keeper.put(path + "/presidium", keeper.get(path).etag(), presidium);
    JsonNode agenda = seen.body().path("agenda");
    for (int i = 0; i < agenda.size(); i++) {
      String item = path + "/items/" + agenda.get(i).path("id").asString();
      seen =
          keeper.put(
              item + "/heard",
              seen.etag(),
              Map.of("heard", "Обсудили, что получается и где нужна помощь коллег."));
      Map<String, Object> decision = new HashMap<>();
      decision.put("text", i == 0 ? "Провести взаимопосещение уроков" : "Утвердить план");
      decision.put("kind", i == 0 ? "ASSIGNMENT" : "APPROVAL");
      if (i == 0) {
        decision.put("owner", secretary);
        decision.put("due", stage.town().today().plusDays(20).toString());
      }
      seen =
          keeper.change(item + "/resolutions", seen.etag(), stage.key("decided", item), decision);
    }
  }
}
