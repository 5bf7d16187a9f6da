package ru.traektoria.diagnostics.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every page of campaigns, consent, results and registers: readable by all, at both widths. */
@PlatformTest
@TestPropertySource(properties = "traektoria.events.publish=diagnostics.events,staff.directory")
class PagesBrowserTest {

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;
  @LocalServerPort int port;

  private Cast cast;
  private Screen screen;

  @BeforeEach
  void aCampaignIsRunning() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
    screen = new Screen("http://127.0.0.1:" + port);
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void everyPageIsReadableForEverybodyAndFitsTheScreen() {
    String campaign = campaign();
    String assessment = assessmentOfAnna();
    look(cast.methodist(), "campaigns", "/diagnostics/campaigns");
    look(cast.methodist(), "campaign-new", "/diagnostics/campaigns/new");
    look(cast.methodist(), "campaign", "/diagnostics/campaigns/" + campaign);
    look(cast.lead(), "campaign-people", "/diagnostics/campaigns/" + campaign + "/people");
    look(cast.methodist(), "consents", "/diagnostics/consents");
    look(cast.lead(), "consent-one", "/diagnostics/consents/" + assessment);
    look(cast.methodist(), "consent-text", "/diagnostics/consent-text");
    look(cast.anna(), "consent", "/diagnostics/assessments/" + assessment + "/consent");
    look(cast.anna(), "mine", "/diagnostics/mine");

    passed(assessment);
    look(cast.anna(), "results", "/diagnostics/results");
    look(cast.methodist(), "deficits", "/diagnostics/deficits");
    look(cast.methodist(), "deficits-as-of", "/diagnostics/deficits?asOf=" + LocalDate.now());
    look(cast.methodist(), "deficit", deficit());
    look(cast.methodist(), "strengths", "/diagnostics/strengths");
    look(cast.methodist(), "person", "/diagnostics/teachers/" + cast.anna);
    look(cast.methodist(), "profile", "/diagnostics/profile");
    look(cast.methodist(), "comparison", "/diagnostics/comparison?entry=" + campaign + "&exit=x");
    look(cast.methodist(), "burnout", "/diagnostics/burnout");
    String waiting = unknownResult();
    look(cast.methodist(), "cnppm", "/diagnostics/cnppm");
    look(cast.methodist(), "cnppm-one", "/diagnostics/cnppm/" + waiting);
  }

  @Test
  void surveyAndVisitsAreReadableToo() {
    LocalDate today = LocalDate.now();
    form(
        cast.methodist(),
        "/diagnostics/satisfaction",
        "from=" + today.minusDays(1) + "&to=" + today.plusDays(5));
    look(cast.methodist(), "satisfaction", "/diagnostics/satisfaction");
    look(cast.anna(), "survey", "/diagnostics/survey");
    look(cast.lead(), "visit-new", "/diagnostics/visits/new");
    String visit =
        form(
                cast.lead(),
                "/diagnostics/visits",
                "kind=LESSON&lesson=7B&plannedOn=" + today + "&teacher=" + cast.anna)
            .header("HX-Redirect");
    look(cast.lead(), "visits", "/diagnostics/visits");
    look(cast.lead(), "visit", visit);
    finished(visit);
    look(cast.anna(), "mine-observed", "/diagnostics/mine");
    look(
        cast.anna(),
        "consent-observed",
        "/diagnostics/assessments/" + assessmentOfAnna() + "/consent");
    String nomination =
        form(
                cast.methodist(),
                "/diagnostics/nominations",
                "title=Autumn&quota=5&perOrganisation=1&deadline=" + today.plusDays(3))
            .header("HX-Redirect");
    look(cast.methodist(), "nominations", "/diagnostics/nominations");
    look(cast.lead(), "nomination", nomination);
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

  private void look(String token, String name, String path) {
    screen.look(token, path, name);
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

  private String assessmentOfAnna() {
    return api.as(cast.anna())
        .get("/api/v1/diagnostics/assessments")
        .json()
        .get(0)
        .get("assessment")
        .get("id")
        .asString();
  }

  private void passed(String assessment) {
    String path = "/api/v1/diagnostics/assessments/" + assessment;
    Api anna = api.as(cast.anna());
    anna.put(
        path + "/consent", Map.of("textVersion", 2, "recipients", List.of("METHODIST", "SCHOOL")));
    Map<String, List<String>> answers = new HashMap<>();
    instruments
        .selfDiagnosis()
        .items()
        .forEach(item -> answers.put(item.code(), List.of(item.choices().get(0))));
    anna.put(path + "/answers", Map.of("answers", answers));
    anna.post(path + "/submission", "");
    await().atMost(ofSeconds(20)).until(() -> !deficits().isEmpty());
  }

  private String deficit() {
    String id = deficits();
    return "/diagnostics/deficits/" + cast.anna + "/" + id;
  }

  private String deficits() {
    var rows = api.as(cast.methodist()).get("/api/v1/diagnostics/deficits").json().get("rows");
    return rows.isEmpty() ? "" : rows.get(0).get("id").asString();
  }
}
