package ru.traektoria.local.demo.tour.association;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import tools.jackson.databind.JsonNode;

/** Projects that associations work at together: one goes on, one has told its result. */
public final class LivingProjects implements Act {

  private static final String API = "/api/v1/activities";
  private static final int SCHOOLS = 4;

  @Override
  public String title() {
    return "Проекты объединений";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<JsonNode> circles =
        LivingMeetings.circles(stage.methodist().get(API + "/associations").body());
    if (circles.size() < 2) {
      return Words.count(0, "проект", "проекта", "проектов");
    }
    LocalDate began = stage.town().yearBegan();
    register(stage, circles, "Читаем условие вместе", began.plusDays(9), began.plusDays(265));
    Answer done =
        register(
            stage,
            List.of(circles.get(1), circles.get(0)),
            "Открытые уроки в паре",
            began.plusDays(4),
            began.plusDays(75));
    close(stage, done);
    return Words.count(2, "проект", "проекта", "проектов");
  }

  private static Answer register(
      Stage stage, List<JsonNode> circles, String title, LocalDate from, LocalDate to) {
    List<String> schools =
        stage.town().organisations().stream()
            .limit(SCHOOLS)
            .map((Organisation one) -> stage.idOf(one))
            .toList();
    return stage
        .methodist()
        .create(
            API + "/projects",
            stage.key("project", title),
            said(circles, title, schools, from, to));
  }

  static Map<String, Object> said(
      List<JsonNode> circles, String title, List<String> schools, LocalDate from, LocalDate to) {
    Map<String, Object> said = new HashMap<>();
    said.put("lead", circles.get(0).path("id").asString());
    said.put("title", title);
    said.put("goal", "Уроки, которые готовят и ведут учителя разных предметов.");
    said.put("from", from.toString());
    said.put("to", to.toString());
    said.put("associations", List.of(circles.get(1).path("id").asString()));
    said.put("organisations", schools);
    return said;
  }

  /** Told once: a repeated demo finds the result there. */
  private static void close(Stage stage, Answer project) {
    String path = API + "/projects/" + project.text("id");
    Answer now = stage.methodist().get(path);
    LocalDate today = stage.town().today();
    if (now.body().path("closedOn").isString() || today.isBefore(stage.town().yearBegan())) {
      return;
    }
    LocalDate last = LocalDate.parse(now.body().path("to").asString());
    LocalDate on = last.isAfter(today) ? today : last;
    if (!on.isBefore(LocalDate.parse(now.body().path("from").asString()))) {
      Map<String, Object> result =
          Map.of(
              "reached",
              true,
              "result",
              "Проведены восемь уроков вдвоём, сценарии отданы в банк материалов.",
              "closedOn",
              on.toString());
      stage
          .methodist()
          .change(path + "/closing", now.etag(), stage.key("project-done", path), result);
    }
  }
}
