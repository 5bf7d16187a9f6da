package ru.traektoria.diagnostics.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.LiveDiagnostics;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Every page of campaigns, consent, results and registers: readable by all, at both widths. */
@LiveDiagnostics
class PagesBrowserTest {

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;
  @LocalServerPort int port;

  private Cast cast;
  private Screen screen;
  private Sight sight;

  @BeforeEach
  void aCampaignIsRunning() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
    screen = new Screen("http://127.0.0.1:" + port);
    sight = new Sight(screen);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void everyPageIsReadableForEverybodyAndFitsTheScreen() {
    String campaign = campaign();
    String assessment = assessmentOfAnna();
    String methodist = cast.methodist();
    sight.look(methodist, "campaigns", "/diagnostics/campaigns");
    sight.look(methodist, "campaign-new", "/diagnostics/campaigns/new");
    sight.look(methodist, "campaign", "/diagnostics/campaigns/{id}", campaign);
    sight.look(cast.lead(), "campaign-people", "/diagnostics/campaigns/{id}/people", campaign);
    sight.look(methodist, "consents", "/diagnostics/consents");
    sight.look(cast.lead(), "consent-one", "/diagnostics/consents/{id}", assessment);
    sight.look(methodist, "consent-text", "/diagnostics/consent-text");
    sight.look(cast.anna(), "consent", "/diagnostics/assessments/{id}/consent", assessment);
    sight.look(cast.anna(), "mine", "/diagnostics/mine");

    passed(assessment);
    sight.look(cast.anna(), "results", "/diagnostics/results");
    sight.look(methodist, "deficits", "/diagnostics/deficits");
    sight.look(methodist, "deficits-as-of", "/diagnostics/deficits?asOf=" + LocalDate.now());
    sight.look(methodist, "deficit", "/diagnostics/deficits/{teacher}/{id}", cast.anna, deficits());
    sight.look(methodist, "strengths", "/diagnostics/strengths");
    sight.look(methodist, "person", "/diagnostics/teachers/{id}", cast.anna);
    sight.look(methodist, "profile", "/diagnostics/profile");
    sight.look(methodist, "burnout", "/diagnostics/burnout");
    sight.look(
        methodist, "comparison", "/diagnostics/comparison?entry=" + campaign + "&exit=" + again());
    print(campaign);
    sight.panel(methodist, "panel-home", "/diagnostics/fragments/home");
    sight.panel(methodist, "panel-teacher", "/diagnostics/fragments/teacher/{id}", cast.anna);
    sight.panel(
        methodist, "panel-invitees", "/diagnostics/fragments/invitees?competence=METHODS.GOALS");
    String waiting = unknownResult();
    sight.look(methodist, "cnppm", "/diagnostics/cnppm");
    sight.look(methodist, "cnppm-one", "/diagnostics/cnppm/{id}", waiting);
    sight.look(methodist, "assessed", "/diagnostics/competence-assessments");
    sight.look(methodist, "assessed-new", "/diagnostics/competence-assessments/new");
    String file = spoiltFile();
    sight.look(methodist, "files", "/diagnostics/imports");
    sight.look(methodist, "file", "/diagnostics/imports/{id}", file);
  }

  private void print(String campaign) {
    String methodist = cast.methodist();
    sight.print(methodist, "campaign", "/diagnostics/campaigns/{id}", campaign);
    sight.print(methodist, "deficits", "/diagnostics/deficits");
    sight.print(methodist, "profile", "/diagnostics/profile");
    sight.print(cast.anna(), "results", "/diagnostics/results");
  }

  @Test
  void surveyAndVisitsAreReadableToo() {
    LocalDate today = LocalDate.now();
    form(
        cast.methodist(),
        "/diagnostics/satisfaction",
        "from=" + today.minusDays(1) + "&to=" + today.plusDays(5));
    sight.look(cast.methodist(), "satisfaction", "/diagnostics/satisfaction");
    sight.look(cast.anna(), "survey", "/diagnostics/survey");
    sight.look(cast.lead(), "visit-new", "/diagnostics/visits/new");
    String visit =
        form(
                cast.lead(),
                "/diagnostics/visits",
                "kind=LESSON&lesson=7B&plannedOn=" + today + "&teacher=" + cast.anna)
            .header("HX-Redirect");
    sight.look(cast.lead(), "visits", "/diagnostics/visits");
    sight.look(cast.lead(), "visit", "/diagnostics/visits/{id}", last(visit));
    finished(visit);
    sight.look(cast.anna(), "mine-observed", "/diagnostics/mine");
    sight.look(
        cast.anna(),
        "consent-observed",
        "/diagnostics/assessments/{id}/consent",
        assessmentOfAnna());
    String nomination =
        form(
                cast.methodist(),
                "/diagnostics/nominations",
                "title=Autumn&quota=5&perOrganisation=1&deadline=" + today.plusDays(3))
            .header("HX-Redirect");
    sight.look(cast.methodist(), "nominations", "/diagnostics/nominations");
    sight.look(cast.lead(), "nomination", "/diagnostics/nominations/{id}", last(nomination));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The same people asked again, so that there is something to compare. */
  private String again() {
    String exit = campaign();
    passed(assessmentOfAnna());
    return exit;
  }

  /** A file with a mistake, checked. */
  private String spoiltFile() {
    String rows = "Код педагога;Дата диагностики;Вид\nникто;вчера;входная\n";
    Api.Answer job =
        api.as(cast.methodist())
            .upload(
                "/api/v1/diagnostics/imports?kind=diagnostics&dryRun=true",
                "Диагностика 2024-25.csv",
                rows.getBytes(StandardCharsets.UTF_8));
    String at = job.header("location");
    await()
        .atMost(ofSeconds(20))
        .until(() -> !api.as(cast.methodist()).get(at).body().contains("RUNNING"));
    return last(at);
  }

  private void finished(String visit) {
    Map<String, List<String>> seen = new HashMap<>();
    instruments
        .get(new InstrumentId("lesson-analysis-1"))
        .items()
        .forEach(
            item ->
                seen.put(
                    item.code(), List.of(item.choices().isEmpty() ? "10" : item.choices().get(0))));
    Map<String, Object> sheet =
        Map.of("revision", 0, "answers", seen, "recommendation", "Больше пауз", "done", true);
    api.as(cast.lead()).put(visit + "/sheet", sheet);
  }

  private Api.Answer form(String token, String path, String fields) {
    return api.as(token)
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }

  /** A result of the centre that names a surname of here and no municipality. */
  private String unknownResult() {
    Map<String, Object> told =
        Map.of(
            "externalId",
            Ids.next(),
            "teacher",
            "Ельников Б. О., Лицей № 1",
            "completedOn",
            LocalDate.now().minusDays(20).toString(),
            "results",
            List.of(Map.of("competence", "METHODS.GOALS", "level", "DEFICIT_HIGH")));
    api.as(Tokens.region("r1")).post("/api/v1/diagnostics/cnppm/results", told);
    return api.as(cast.methodist())
        .get("/api/v1/diagnostics/cnppm/queue")
        .json()
        .get(0)
        .get("id")
        .asString();
  }

  private String campaign() {
    LocalDate today = LocalDate.now();
    Map<String, Object> draft = new HashMap<>();
    draft.put("title", "Входная диагностика");
    draft.put("kind", "ENTRY");
    draft.put("site", "MUNICIPAL");
    draft.put("from", today.minusDays(3).toString());
    draft.put("to", today.plusDays(7).toString());
    draft.put("instrument", instruments.selfDiagnosis().id().value());
    Api methodist = api.as(cast.methodist());
    String id = methodist.post("/api/v1/diagnostics/campaigns", draft).json().get("id").asString();
    methodist.post("/api/v1/diagnostics/campaigns/" + id + "/invitations", "{}");
    form(cast.methodist(), "/diagnostics/campaigns/" + id + "/reminders", "");
    return id;
  }

  /** The one that waits for her. */
  private String assessmentOfAnna() {
    for (JsonNode row : api.as(cast.anna()).get("/api/v1/diagnostics/assessments").json()) {
      if (row.get("assessment").get("state").asString().equals("INVITED")) {
        return row.get("assessment").get("id").asString();
      }
    }
    throw new AssertionError("nothing waits");
  }

  private void passed(String assessment) {
    String path = "/api/v1/diagnostics/assessments/" + assessment;
    Api anna = api.as(cast.anna());
    anna.put(
        path + "/consent", Map.of("textVersion", 3, "recipients", List.of("METHODIST", "SCHOOL")));
    Map<String, List<String>> answers = new HashMap<>();
    instruments
        .selfDiagnosis()
        .items()
        .forEach(item -> answers.put(item.code(), List.of(item.choices().get(0))));
    anna.put(path + "/answers", Map.of("answers", answers));
    anna.post(path + "/submission", "");
    await().atMost(ofSeconds(20)).until(() -> !deficits().isEmpty());
  }

  private String deficits() {
    var rows = api.as(cast.methodist()).get("/api/v1/diagnostics/deficits").json().get("rows");
    return rows.isEmpty() ? "" : rows.get(0).get("id").asString();
  }
}
