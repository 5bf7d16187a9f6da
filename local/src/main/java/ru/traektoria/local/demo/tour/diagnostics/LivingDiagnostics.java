package ru.traektoria.local.demo.tour.diagnostics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/** The entry diagnostics of the open year: invited, consented, answered, submitted. */
public final class LivingDiagnostics implements Act {

  private static final double TAKE_PART = 0.92;

  private final Answers answers = new Answers();

  @Override
  public String title() {
    return "Входная диагностика";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    List<Teacher> wave = stage.firstWave();
    String campaign = announce(stage, wave);
    Set<String> ids = wave.stream().map(stage::idOf).collect(Collectors.toCollection(TreeSet::new));
    stage
        .methodist()
        .create(
            "/api/v1/diagnostics/campaigns/" + campaign + "/invitations",
            stage.key("invitations"),
            Map.of("teachers", ids));
    int text =
        stage.methodist().get("/api/v1/diagnostics/consent-text").body().path("version").asInt(1);
    List<Teacher> willing = wave.stream().filter(teacher -> takesPart(stage, teacher)).toList();
    Crowd.each(willing, counter, teacher -> pass(stage, teacher, campaign, text));
    return Words.count(willing.size(), "педагог", "педагога", "педагогов");
  }

  static boolean takesPart(Stage stage, Teacher teacher) {
    return stage.dice("takes-part", teacher).chance(TAKE_PART);
  }

  private static String announce(Stage stage, List<Teacher> wave) {
    LocalDate from = stage.town().yearBegan().plusDays(14);
    LocalDate today = stage.town().today();
    Set<String> places =
        wave.stream()
            .map(teacher -> teacher.mainJob().organisation())
            .map((Organisation place) -> stage.idOf(place))
            .collect(Collectors.toCollection(TreeSet::new));
    JsonNode instrument = instrument(stage.methodist(), "self-diagnosis").path("id");
    return stage
        .methodist()
        .create(
            "/api/v1/diagnostics/campaigns",
            stage.key("campaign"),
            Map.of(
                "title",
                "Входная диагностика педагогов",
                "kind",
                "ENTRY",
                "site",
                "MUNICIPAL",
                "from",
                (from.isAfter(today) ? today : from).toString(),
                "to",
                today.plusDays(21).toString(),
                "instrument",
                instrument.asString(""),
                "organisations",
                places))
        .text("id");
  }

  /** The latest version of an instrument whose questions the demo knows how to answer. */
  static JsonNode instrument(Caller methodist, String code) {
    return methodist.get("/api/v1/diagnostics/instruments").body().values().stream()
        .filter(instrument -> instrument.path("code").asString("").equals(code))
        .max(Comparator.comparingInt(instrument -> instrument.path("version").asInt()))
        .orElseThrow(() -> new IllegalStateException("No instrument «" + code + "»"));
  }

  private void pass(Stage stage, Teacher teacher, String campaign, int text) {
    Caller self = stage.teacher(teacher);
    JsonNode own =
        self.get("/api/v1/diagnostics/assessments?campaign=" + campaign)
            .body()
            .path(0)
            .path("assessment");
    String id = own.path("id").asString("");
    String path = "/api/v1/diagnostics/assessments/" + id;
    if (own.path("state").asString("").equals("SCORED")) {
      stage.diagnosed(teacher, id, deficits(self.get(path + "/result")));
      return;
    }
    Dice dice = stage.dice("mastery", teacher);
    Map<String, Answers.Mastery> mastery = answers.mastery(dice);
    List<String> recipients = List.of("SCHOOL", "METHODIST", "CNPPM");
    self.put(path + "/consent", "1", Map.of("textVersion", text, "recipients", recipients));
    self.put(path + "/answers", "2", Map.of("answers", answers.to(self.get(path).body(), mastery)));
    Answer result =
        self.create(path + "/submission", stage.key("submit", teacher.number()), Map.of());
    stage.diagnosed(teacher, id, deficits(result));
  }

  private static Set<String> deficits(Answer result) {
    return result
        .body()
        .path("levels")
        .valueStream()
        .filter(level -> level.path("level").asString("").startsWith("DEFICIT"))
        .map(level -> level.path("competence").asString(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
