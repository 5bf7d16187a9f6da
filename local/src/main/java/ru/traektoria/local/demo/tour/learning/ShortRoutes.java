package ru.traektoria.local.demo.tour.learning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Короткий маршрут: lessons of colleagues instead of a course, planned to end by today. Whoever is
 * quick has done it, a few are late (P6.2).
 */
final class ShortRoutes {

  private static final double LATE = 0.05;
  private static final int AFTER_THE_DIAGNOSTICS = 20;
  private static final List<String> SAID =
      List.of(
          "kind",
          "content",
          "form",
          "technology",
          "hours",
          "responsible",
          "expectedResult",
          "goals",
          "reference",
          "review",
          "labourFunction");

  private ShortRoutes() {}

  static boolean wanted(Stage stage, Teacher teacher) {
    boolean quick = LivingRoutes.goesOn(stage, teacher) && LivingResults.quick(stage, teacher);
    return quick || stage.dice("late", teacher).chance(LATE);
  }

  /** The draft as it was, but for its courses and its dates. */
  static Answer plan(Stage stage, Caller self, Answer draft) {
    Map<String, Object> plan = new HashMap<>();
    for (String said : List.of("tempo", "curator", "practiceWaiver", "grounds")) {
      plan.put(said, draft.body().path(said));
    }
    plan.put("wishes", List.of());
    LocalDate today = stage.town().today();
    LocalDate from = stage.town().yearBegan().plusDays(AFTER_THE_DIAGNOSTICS);
    plan.put("steps", steps(draft.body().path("steps"), from.isAfter(today) ? today : from, today));
    return self.put("/api/v1/routes/" + draft.text("id") + "/plan", draft.etag(), plan);
  }

  /** Without courses, if something remains; between these days. */
  static List<Map<String, Object>> steps(JsonNode steps, LocalDate from, LocalDate to) {
    List<JsonNode> all = steps.valueStream().toList();
    List<JsonNode> practice =
        all.stream()
            .filter(one -> !one.path("plan").path("kind").asString("").equals("COURSE"))
            .toList();
    return (practice.isEmpty() ? all : practice).stream().map(s -> step(s, from, to)).toList();
  }

  private static Map<String, Object> step(JsonNode step, LocalDate from, LocalDate to) {
    Map<String, Object> said = new HashMap<>();
    SAID.forEach(field -> said.put(field, step.path("plan").path(field)));
    said.put("id", step.path("id"));
    said.put("from", from.toString());
    said.put("to", to.toString());
    return said;
  }
}
