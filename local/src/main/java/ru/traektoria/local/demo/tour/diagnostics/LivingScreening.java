package ru.traektoria.local.demo.tour.diagnostics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Скрининг выгорания (S3 §3.2.1), ended by the municipality: its sum is told once a year, nobody's
 * name with it (A.1).
 */
public final class LivingScreening implements Act {

  private static final String API = "/api/v1/diagnostics";
  private static final int INVITED = 30;
  private static final int TIRED_EVERY = 7;

  /** Statements of tiredness; whoever agrees with the others is well. */
  private static final Set<String> BURDENS =
      Set.of("e1", "e2", "e4", "e5", "d1", "d3", "d4", "d5", "a2", "a4", "a6");

  @Override
  public String title() {
    return "Скрининг выгорания";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> people =
        stage.firstWave().stream()
            .filter(one -> LivingDiagnostics.takesPart(stage, one))
            .limit(INVITED)
            .toList();
    Caller methodist = stage.methodist();
    JsonNode instrument = LivingDiagnostics.instrument(methodist, "burnout");
    String id = announced(stage, instrument);
    Answer campaign = methodist.get(API + "/campaigns/" + id);
    if (!campaign.text("state").equals("CLOSED")) {
      screen(stage, counter, id, people);
      methodist.change(
          API + "/campaigns/" + id + "/closing",
          methodist.get(API + "/campaigns/" + id).etag(),
          stage.key("screening-ended"),
          Map.of());
    }
    return Words.count(people.size(), "педагог", "педагога", "педагогов") + ", завершён";
  }

  private static String announced(Stage stage, JsonNode instrument) {
    LocalDate today = stage.town().today();
    return stage
        .methodist()
        .create(
            API + "/campaigns",
            stage.key("screening"),
            Map.of(
                "title",
                "Как вы себя чувствуете на работе: осень",
                "kind",
                "INTERIM",
                "site",
                "MUNICIPAL",
                "from",
                today.minusDays(10).toString(),
                "to",
                today.plusDays(10).toString(),
                "instrument",
                instrument.path("id").asString("")))
        .text("id");
  }

  private static void screen(Stage stage, Act.Counter counter, String id, List<Teacher> people) {
    stage
        .methodist()
        .create(
            API + "/campaigns/" + id + "/invitations",
            stage.key("screening-invitations"),
            Map.of(
                "teachers",
                people.stream().map(stage::idOf).collect(Collectors.toCollection(TreeSet::new))));
    int text = stage.methodist().get(API + "/consent-text").body().path("version").asInt(1);
    Map<Teacher, Boolean> tired = new LinkedHashMap<>();
    people.forEach(one -> tired.put(one, tired.size() % TIRED_EVERY == 0));
    Crowd.each(people, counter, one -> answer(stage, one, id, text, tired.get(one)));
  }

  /** The result is the teacher's alone: nobody is named as a recipient. */
  private static void answer(
      Stage stage, Teacher teacher, String campaign, int text, boolean tired) {
    Caller self = stage.teacher(teacher);
    JsonNode own =
        self.get(API + "/assessments?campaign=" + campaign).body().path(0).path("assessment");
    String path = API + "/assessments/" + own.path("id").asString("");
    if (own.path("state").asString("").equals("SCORED")) {
      return;
    }
    self.put(path + "/consent", "1", Map.of("textVersion", text, "recipients", List.of()));
    JsonNode asked = self.get(path).body().path("asked");
    self.put(path + "/answers", "2", Map.of("answers", answers(asked, tired)));
    self.create(path + "/submission", stage.key("screened", teacher.number()), Map.of());
  }

  /** Steps from 1 «никогда» to 5 «почти каждый день». */
  static Map<String, List<String>> answers(JsonNode asked, boolean tired) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    asked
        .valueStream()
        .map(JsonNode::asString)
        .forEach(code -> answers.put(code, List.of(BURDENS.contains(code) == tired ? "4" : "2")));
    return answers;
  }
}
