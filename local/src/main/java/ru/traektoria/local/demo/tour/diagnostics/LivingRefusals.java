package ru.traektoria.local.demo.tour.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Отказы и собственная инициатива: of those who did not answer some refuse to be diagnosed, a few
 * teachers ask for a diagnostics themselves and pass it.
 */
public final class LivingRefusals implements Act {

  private static final String ASSESSMENTS = "/api/v1/diagnostics/assessments";
  private static final int REFUSING = 12;
  private static final int ASKING = 8;

  private final Answers answers = new Answers();

  @Override
  public String title() {
    return "Отказы и диагностика по желанию";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> wave = stage.firstWave();
    List<Teacher> unwilling =
        wave.stream().filter(t -> !LivingDiagnostics.takesPart(stage, t)).limit(REFUSING).toList();
    Crowd.each(unwilling, counter, teacher -> refuse(stage, teacher));
    List<Teacher> asking =
        stage.town().teachers().stream()
            .filter(t -> t.isPedagogue() && !wave.contains(t))
            .filter(t -> stage.dice("asks-herself", t).chance(0.02))
            .limit(ASKING)
            .toList();
    int text =
        stage.methodist().get("/api/v1/diagnostics/consent-text").body().path("version").asInt(1);
    Crowd.each(asking, counter, teacher -> pass(stage, teacher, text));
    return Words.count(unwilling.size(), "отказ", "отказа", "отказов")
        + ", по желанию "
        + asking.size();
  }

  private static void refuse(Stage stage, Teacher teacher) {
    Caller self = stage.teacher(teacher);
    own(self, "ENTRY")
        .filter(one -> one.path("state").asString("").equals("INVITED"))
        .map(one -> one.path("id").asString(""))
        .forEach(
            id ->
                self.create(
                    ASSESSMENTS + "/" + id + "/refusal", stage.key("refuse", id), Map.of()));
  }

  private void pass(Stage stage, Teacher teacher, int text) {
    Caller self = stage.teacher(teacher);
    JsonNode mine =
        self.create(ASSESSMENTS, stage.key("asks-herself", teacher.number()), Map.of()).body();
    String path = ASSESSMENTS + "/" + mine.path("id").asString("");
    JsonNode now = self.get(path).body();
    if (now.path("state").asString("").equals("SCORED")) {
      return;
    }
    List<String> recipients = List.of("SCHOOL", "METHODIST", "CNPPM");
    self.put(path + "/consent", "1", Map.of("textVersion", text, "recipients", recipients));
    Map<String, List<String>> given =
        answers.to(self.get(path).body(), answers.mastery(stage.dice("own", teacher)));
    self.put(path + "/answers", "2", Map.of("answers", given));
    self.create(path + "/submission", stage.key("submit-own", teacher.number()), Map.of());
  }

  private static Stream<JsonNode> own(Caller self, String kind) {
    return self.get(ASSESSMENTS)
        .body()
        .valueStream()
        .map(row -> row.path("assessment"))
        .filter(line -> line.path("kind").asString("").equals(kind));
  }
}
