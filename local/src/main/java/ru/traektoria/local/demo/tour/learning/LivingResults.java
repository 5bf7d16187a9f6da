package ru.traektoria.local.demo.tour.learning;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.diagnostics.Answers;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Patience;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** Some are quick: a final diagnostics shows their deficits gone, and the route is closed. */
public final class LivingResults implements Act {

  private static final Duration EVENTS_TRAVEL = Duration.ofSeconds(120);
  private static final double QUICK = 0.5;

  private final Answers answers = new Answers();

  @Override
  public String title() {
    return "Итоговая диагностика, закрытие";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> quick =
        stage.practised().stream().filter(teacher -> quick(stage, teacher)).toList();
    int text =
        stage.methodist().get("/api/v1/diagnostics/consent-text").body().path("version").asInt(1);
    Crowd.each(quick, counter, teacher -> finish(stage, teacher, text));
    return Words.count(quick.size(), "маршрут", "маршрута", "маршрутов") + " закрыто";
  }

  static boolean quick(Stage stage, Teacher teacher) {
    return stage.dice("quick", teacher).chance(QUICK);
  }

  private void finish(Stage stage, Teacher teacher, int text) {
    Set<String> deficits = stage.deficitsOf(teacher);
    Answer made =
        Patience.until(
            EVENTS_TRAVEL,
            refusal -> refusal.status() == 422,
            () ->
                stage
                    .methodist()
                    .create(
                        "/api/v1/diagnostics/assessments/final",
                        stage.key("final", teacher.number()),
                        Map.of("teacher", stage.idOf(teacher), "competences", deficits)));
    String path = "/api/v1/diagnostics/assessments/" + made.text("id");
    Caller self = stage.teacher(teacher);
    JsonNode assessment = self.get(path).body();
    if (!assessment.path("state").asString("").equals("SCORED")) {
      answer(stage, self, assessment, teacher, text);
    }
    close(stage, teacher);
  }

  private void answer(Stage stage, Caller self, JsonNode assessment, Teacher teacher, int text) {
    String path = "/api/v1/diagnostics/assessments/" + assessment.path("id").asString("");
    Set<String> deficits = stage.deficitsOf(teacher);
    Map<String, Answers.Mastery> mended = new TreeMap<>();
    deficits.forEach(competence -> mended.put(competence, Answers.Mastery.STRONG));
    List<String> recipients = List.of("SCHOOL", "METHODIST", "CNPPM");
    self.put(path + "/consent", "1", Map.of("textVersion", text, "recipients", recipients));
    self.put(path + "/answers", "2", Map.of("answers", answers.to(assessment, mended)));
    self.create(path + "/submission", stage.key("submit-final", teacher.number()), Map.of());
  }

  /** As soon as the route has heard that all its deficits are resolved. */
  private static void close(Stage stage, Teacher teacher) {
    String path = "/api/v1/routes/" + stage.routeOf(teacher);
    Patience.until(
        EVENTS_TRAVEL,
        refusal -> refusal.status() == 422 || refusal.status() == 412,
        () -> {
          Answer seen = stage.methodist().get(path);
          return seen.text("state").equals("CLOSED")
              ? seen
              : stage
                  .methodist()
                  .change(
                      path + "/closing",
                      seen.etag(),
                      stage.key("close", teacher.number()),
                      Map.of("outcome", "DEFICIT_ELIMINATED"));
        });
  }
}
