package ru.traektoria.local.demo.tour.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.door.Refusal;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Requests from the course steps of running routes: by the teacher, or agreed by the school. */
final class LivingStepRequests {

  private static final int ROUTES = 40;
  private static final double BY_SCHOOL = 0.5;
  private static final int REFUSED = 422;

  /** How many steps were asked for. */
  int play(Stage stage, Act.Counter counter, String quarter) {
    AtomicInteger asked = new AtomicInteger();
    Crowd.each(
        stage.onRoute().stream().limit(ROUTES).toList(),
        counter,
        teacher -> {
          if (ask(stage, teacher, quarter)) {
            asked.incrementAndGet();
          }
        });
    return asked.get();
  }

  private static boolean ask(Stage stage, Teacher teacher, String quarter) {
    Caller self = stage.teacher(teacher);
    String route = stage.routeOf(teacher);
    Optional<JsonNode> step =
        self.get("/api/v1/routes/" + route)
            .body()
            .path("steps")
            .valueStream()
            .filter(one -> one.path("plan").path("kind").asString("").equals("COURSE"))
            .filter(one -> one.path("progress").path("state").asString("").equals("PLANNED"))
            .findFirst();
    if (step.isEmpty()) {
      return false;
    }
    boolean school = stage.dice("asks-for-step", teacher).chance(BY_SCHOOL);
    Caller who = school ? stage.leadOf(teacher.mainJob().organisation()) : self;
    try {
      who.create(
          "/api/v1/routes/requests",
          stage.key("step-request", teacher.number()),
          wish(stage, teacher, route, step.get(), quarter));
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() == REFUSED) { // the programme is asked for or left the catalogue
        return false;
      }
      throw refusal;
    }
  }

  private static Map<String, Object> wish(
      Stage stage, Teacher teacher, String route, JsonNode step, String quarter) {
    JsonNode reference = step.path("plan").path("reference");
    Map<String, Object> wish = new HashMap<>();
    wish.put("teachers", List.of(stage.idOf(teacher)));
    if (reference.path("target").asString("").equals("PROGRAMME")) {
      wish.put("programme", reference.path("id").asString(""));
    } else {
      wish.put("title", step.path("plan").path("content").asString("Курс"));
      wish.put("kind", "ADVANCED_TRAINING");
    }
    wish.put("quarter", quarter);
    wish.put("purpose", "DEFICIT");
    wish.put("route", route);
    wish.put("step", step.path("id").asString(""));
    return wish;
  }
}
