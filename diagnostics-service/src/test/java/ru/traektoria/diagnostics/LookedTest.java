package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every look at a named result is in the log that its teacher reads (domain.md §3.1). */
@LiveDiagnostics
class LookedTest {

  private static final String ROOT = "/api/v1/diagnostics";

  /** What answers no result of a named person: content, sums, schedules, facts of taking part. */
  private static final Set<String> WITHOUT_RESULTS =
      Set.of(
          "/competence-tree",
          "/instruments",
          "/instruments/{id}",
          "/instruments/{id}/file",
          "/instruments/{id}/analysis",
          "/consent-text",
          "/campaigns",
          "/campaigns/{id}",
          "/campaigns/{id}/progress",
          "/campaigns/{id}/needs",
          "/assessments",
          "/assessments/{id}",
          "/looks",
          "/consents",
          "/visits",
          "/nominations",
          "/satisfaction",
          "/survey",
          "/cnppm/queue",
          "/imports",
          "/imports/{id}",
          "/imports/template",
          "/operations");

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;

  private Cast cast;
  private final Map<String, String> named = new HashMap<>();

  @BeforeEach
  void annaHasAResultOfEveryKind() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
    named.put("/deficits", "/deficits");
    named.put("/strengths", "/strengths");
    named.put("/invitees", "/invitees?competence=METHODS.GOALS&competence=METHODS.ACTIVITY");
    named.put("/teachers/{id}/profile", "/teachers/" + cast.anna + "/profile");
    named.put("/assessments/{id}/result", "/assessments/" + history() + "/result");
    named.put("/visits/{id}", visit());
    named.put("/nominations/{id}", nomination());
    named.put("/competence-assessments", competenceAssessment());
  }

  @Test
  void everyEndpointThatAnswersANamedResultWritesTheLookDown() {
    named.forEach(
        (endpoint, path) -> {
          String token =
              endpoint.startsWith("/nominations") ? Tokens.region("r1") : cast.methodist();
          int before = looks();
          Api.Answer answer = api.as(token).get(ROOT + path);
          assertThat(answer.status()).as(endpoint + " " + answer.body()).isEqualTo(200);
          assertThat(answer.body()).as(endpoint).contains(cast.anna);
          assertThat(looks()).as(endpoint).isGreaterThan(before);
          int after = looks();
          assertThat(api.as(cast.anna()).get(ROOT + path).status()).isIn(200, 403);
          assertThat(looks()).as("the own look at " + endpoint).isEqualTo(after);
        });
  }

  @Test
  void noEndpointOfTheApiIsForgotten() throws Exception {
    Set<String> all = new TreeSet<>();
    try (InputStream access = getClass().getResourceAsStream("/access.yaml")) {
      new String(access.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith("- endpoint: GET " + ROOT))
          .forEach(line -> all.add(line.substring(("- endpoint: GET " + ROOT).length()).strip()));
    }
    Set<String> known = new TreeSet<>(WITHOUT_RESULTS);
    known.addAll(named.keySet());
    assertThat(known).isEqualTo(all);
  }

  @Test
  void scriptsDoWhatThePagesOfTheSurveyDo() {
    LocalDate today = LocalDate.now();
    Map<String, String> days = Map.of("from", today.toString(), "to", today.plusDays(9).toString());
    assertThat(api.as(cast.methodist()).post(ROOT + "/satisfaction", days).status()).isEqualTo(200);
    assertThat(api.as(cast.lead()).post(ROOT + "/satisfaction", days).status()).isEqualTo(403);
    Api anna = api.as(cast.anna());
    assertThat(anna.get(ROOT + "/survey").json().path("answered").asBoolean()).isFalse();
    Map<String, Object> answers = Map.of("answers", first("feedback-1"));
    assertThat(anna.put(ROOT + "/survey/answers", answers).status()).isEqualTo(204);
    assertThat(anna.put(ROOT + "/survey/answers", answers).status()).isEqualTo(422);
    Api.Answer sums = api.as(cast.methodist()).get(ROOT + "/satisfaction");
    assertThat(sums.json().get(0).path("answers").asInt()).isEqualTo(1);
    assertThat(sums.json().get(0).path("satisfied").isNull()).as("one answer is hidden").isTrue();
    assertThat(sums.body()).doesNotContain(cast.anna, "voted");
  }

  @Test
  void theRegisterOfConsentsIsReadWithinTheScope() {
    Api.Answer mine = api.as(cast.lead()).get(ROOT + "/consents?status=GIVEN");
    assertThat(mine.status()).as(mine.body()).isEqualTo(200);
    assertThat(mine.body()).contains(cast.anna).doesNotContain(cast.boris);
    assertThat(api.as(cast.anna()).get(ROOT + "/consents").status()).isEqualTo(403);
    String open = api.as(cast.anna()).post(ROOT + "/assessments", "{}").json().get("id").asString();
    String paper = ROOT + "/consents/" + open + "/paper";
    Api.Answer bare = api.as(cast.lead()).post(paper + "?signedOn=" + LocalDate.now(), "");
    assertThat(bare.status()).as("without a scan").isEqualTo(422);
    Api.Answer signed =
        api.as(cast.lead())
            .upload(
                paper + "?recipients=METHODIST&signedOn=" + LocalDate.now(),
                "consent.pdf",
                "%PDF-1.4 signed".getBytes(StandardCharsets.UTF_8));
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    assertThat(signed.json().path("status").asString()).isEqualTo("GIVEN");
  }

  private int looks() {
    return api.as(cast.anna()).get(ROOT + "/looks").json().size();
  }

  private String history() {
    String file =
        "Код педагога;Дата диагностики;Вид;Дефицит;Сильная сторона;Согласие для\n"
            + cast.anna
            + ";12.10.2025;входная;METHODS.GOALS;ICT.SAFETY;методист, школа, ЦНППМ\n";
    api.as(cast.methodist())
        .upload(
            ROOT + "/history?kind=diagnostics",
            "history.csv",
            file.getBytes(StandardCharsets.UTF_8));
    await()
        .atMost(ofSeconds(20))
        .until(() -> api.as(cast.anna()).get(ROOT + "/deficits").body().contains("METHODS.GOALS"));
    return api.as(cast.anna())
        .get(ROOT + "/assessments")
        .json()
        .get(0)
        .path("assessment")
        .path("id")
        .asString();
  }

  private String visit() {
    Api lead = api.as(cast.lead());
    Map<String, Object> plan =
        Map.of(
            "teacher",
            cast.anna,
            "kind",
            "LESSON",
            "plannedOn",
            LocalDate.now().toString(),
            "lesson",
            "7 «Б», физика");
    String id = lead.post(ROOT + "/visits", plan).json().path("visit").path("id").asString();
    Api.Answer done =
        lead.put(
            ROOT + "/visits/" + id + "/sheet",
            Map.of(
                "revision",
                0,
                "answers",
                first("lesson-analysis-1"),
                "recommendation",
                "Больше пауз",
                "done",
                true));
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    return "/visits/" + id;
  }

  private String nomination() {
    Api methodist = api.as(cast.methodist());
    String id =
        methodist
            .post(
                ROOT + "/nominations",
                Map.of(
                    "title",
                    "Весна",
                    "deadline",
                    LocalDate.now().plusDays(3).toString(),
                    "quota",
                    2,
                    "perOrganisation",
                    0))
            .json()
            .path("id")
            .asString();
    String path = ROOT + "/nominations/" + id;
    Api.Answer proposed = api.as(cast.lead()).put(path + "/nominees/" + cast.anna, "");
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(204);
    assertThat(methodist.post(path + "/sending", "").status()).isEqualTo(204);
    return "/nominations/" + id;
  }

  private String competenceAssessment() {
    Api.Answer made =
        api.as(cast.methodist())
            .post(
                ROOT + "/competence-assessments",
                Map.of(
                    "teacher",
                    cast.anna,
                    "course",
                    "course-1",
                    "passedOn",
                    LocalDate.now().minusDays(2).toString()));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/competence-assessments";
  }

  /** The first choice of everything. */
  private Map<String, List<String>> first(String instrument) {
    Map<String, List<String>> all = new HashMap<>();
    instruments
        .get(new InstrumentId(instrument))
        .items()
        .forEach(
            item ->
                all.put(
                    item.code(), List.of(item.choices().isEmpty() ? "10" : item.choices().get(0))));
    return all;
  }
}
