package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** Two observers of one lesson, and what their observation does with and without a consent. */
@LiveDiagnostics
class ObservationTest {

  private static final String ROOT = "/api/v1/diagnostics";
  private static final int SAVES = 12;

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;

  private Cast cast;
  private String visit;

  @BeforeEach
  void aLessonOfAnnaIsVisited() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
    visit = visited();
  }

  @Test
  void twoObserversWhoSaveAtTheSameTimeKeepWhatEachOfThemSaw() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    Callable<Void> lead = () -> saveMany(cast.lead(), "l0");
    Callable<Void> methodist = () -> saveMany(cast.methodist(), "l3");
    for (Future<Void> each : both.invokeAll(List.of(lead, methodist))) {
      each.get();
    }
    both.shutdown();
    assertThat(checked(cast.lead())).isNotEmpty().containsOnly("l0");
    assertThat(checked(cast.methodist())).isNotEmpty().containsOnly("l3");
    assertThat(sheet(cast.lead(), SAVES, seen("l3"), "Итог", true).status()).isEqualTo(200);
    assertThat(checked(cast.methodist()))
        .as("the other's sheet is still open and as it was")
        .containsOnly("l3");
  }

  @Test
  void anObservationWithoutAConsentTellsNobodyALevel() {
    finish(cast.methodist(), "l0");
    assertThat(mine().path("state").asString()).isEqualTo("INVITED");
    api.as(cast.anna()).post(path(mine(), "/refusal"), "");
    assertThat(mine().path("state").asString()).isEqualTo("DECLINED");
    await().during(ofSeconds(2)).until(() -> deficits().isEmpty());
    assertThat(published("DiagnosticCompleted")).isEmpty();
  }

  @Test
  void withTheConsentItFindsADeficitAndALaterOneResolvesIt() {
    finish(cast.methodist(), "l0");
    JsonNode offered = mine();
    assertThat(page(cast.anna(), "/diagnostics/mine")).contains("Анализ урока");
    assertThat(page(cast.anna(), "/diagnostics/assessments/" + id(offered) + "/consent"))
        .contains("Вопросов не будет", "показать результат");
    agree(offered);
    await().atMost(ofSeconds(20)).until(() -> deficits().contains("METHODS.GOALS OPEN"));

    visit = visited();
    finish(cast.methodist(), "l3");
    agree(mine());
    await().atMost(ofSeconds(20)).until(() -> deficits().contains("METHODS.GOALS RESOLVED"));
    await().atMost(ofSeconds(20)).until(() -> !published("DeficitResolved").isEmpty());
    for (String name : List.of("DiagnosticCompleted", "DeficitIdentified", "DeficitResolved")) {
      published(name)
          .forEach(e -> Contracts.of("diagnostics-service").assertValid(name, e.value()));
    }
    assertThat(published("DiagnosticCompleted"))
        .hasSize(2)
        .allSatisfy(e -> assertThat(e.json().get("observed").asBoolean()).isTrue());
  }

  @Test
  void aWithdrawnConsentTakesTheLevelsBackAndLeavesTheAdvice() {
    finish(cast.methodist(), "l0");
    agree(mine());
    await().atMost(ofSeconds(20)).until(() -> !deficits().isEmpty());
    api.as(cast.anna()).post(path(withState("SCORED"), "/withdrawal"), "");
    await().atMost(ofSeconds(20)).until(() -> deficits().isEmpty());
    assertThat(page(cast.anna(), visit)).contains("Совет l0");
  }

  private String visited() {
    String fields = "kind=LESSON&plannedOn=" + LocalDate.now() + "&lesson=7B&teacher=" + cast.anna;
    return api.as(cast.lead())
        .with("HX-Request", "true")
        .form("/diagnostics/visits", fields)
        .header("HX-Redirect");
  }

  private Void saveMany(String token, String level) {
    for (int revision = 0; revision < SAVES; revision++) {
      Map<String, List<String>> part = new HashMap<>(seen(level));
      part.keySet().removeIf(code -> code.startsWith("n"));
      assertThat(sheet(token, revision, part, "", false).status()).isEqualTo(200);
    }
    return null;
  }

  private void finish(String token, String level) {
    Api.Answer done = sheet(token, 0, seen(level), "Совет " + level, true);
    assertThat(done.status()).as(done.body()).isEqualTo(200);
  }

  private Api.Answer sheet(
      String token, long revision, Map<String, List<String>> seen, String advice, boolean done) {
    return api.as(token)
        .put(
            visit + "/sheet",
            Map.of("revision", revision, "answers", seen, "recommendation", advice, "done", done));
  }

  /** This level of every criterion; facts about the lesson as they must be. */
  private Map<String, List<String>> seen(String level) {
    Map<String, List<String>> seen = new HashMap<>();
    for (Item item : instruments.get(new InstrumentId("lesson-analysis-1")).items()) {
      switch (item.kind()) {
        case TEXT -> seen.put(item.code(), List.of("Своими словами"));
        case NUMBER -> seen.put(item.code(), List.of("20"));
        default -> seen.put(item.code(), List.of(level));
      }
    }
    return seen;
  }

  private List<String> checked(String token) {
    return Jsoup.parse(page(token, visit)).select("input[type=radio][checked]").eachAttr("value");
  }

  private void agree(JsonNode offered) {
    Api.Answer given =
        api.as(cast.anna())
            .put(
                path(offered, "/consent"),
                Map.of("textVersion", 3, "recipients", List.of("METHODIST", "SCHOOL")));
    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(given.json().path("state").asString()).isEqualTo("SCORED");
  }

  /** What is offered to Anna now, or what became of it when nothing waits. */
  private JsonNode mine() {
    JsonNode waiting = withState("INVITED");
    return waiting == null ? withState("DECLINED") : waiting;
  }

  private JsonNode withState(String state) {
    for (JsonNode row : api.as(cast.anna()).get(ROOT + "/assessments").json()) {
      if (row.path("assessment").path("state").asString().equals(state)) {
        return row.path("assessment");
      }
    }
    return null;
  }

  private static String id(JsonNode assessment) {
    return assessment.path("id").asString();
  }

  private static String path(JsonNode assessment, String rest) {
    return ROOT + "/assessments/" + id(assessment) + rest;
  }

  private List<String> deficits() {
    List<String> found = new ArrayList<>();
    api.as(cast.methodist())
        .get(ROOT + "/deficits")
        .json()
        .get("rows")
        .forEach(
            row ->
                found.add(row.path("competence").asString() + " " + row.path("state").asString()));
    return found;
  }

  private List<Published> published(String name) {
    return topics.read("diagnostics.events").stream()
        .filter(event -> event.name().equals(name))
        .filter(event -> event.value().contains(cast.anna))
        .toList();
  }

  private String page(String token, String path) {
    Api.Answer answer = api.as(token).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }
}
