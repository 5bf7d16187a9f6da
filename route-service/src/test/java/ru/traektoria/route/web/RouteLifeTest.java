package ru.traektoria.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import tools.jackson.databind.JsonNode;

/** What a running route lives through: files, blocks, reports, templates, reopening. */
@LiveRoutes
class RouteLifeTest {

  private static final byte[] PDF =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

  private final Api api;
  private final TestTopics topics;
  private Story story;

  RouteLifeTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaHasADraft() {
    story = new Story(api, topics);
    story.deficitIsFound();
  }

  @Test
  void aScanShowsAStepAndOnlyThoseWhoSeeTheRouteOpenIt() {
    story.approved();
    String step = story.step("MUTUAL_VISIT").path("id").asString();
    String path = "/api/v1/routes/" + story.route + "/steps/" + step;
    Api.Answer shown =
        story.guarded(story.teacher).upload(path + "/files", "лист наблюдения.pdf", PDF);
    assertThat(shown.status()).isEqualTo(200);
    JsonNode progress = story.step("MUTUAL_VISIT").path("progress");
    assertThat(progress.path("state").asString()).isEqualTo("REPORTED");
    JsonNode file = progress.path("files").get(0);
    assertThat(file.path("type").asString()).isEqualTo("application/pdf");

    String opened = "/routes/" + story.route + "/files/" + file.path("id").asString();
    assertThat(story.lead.get(opened).body()).startsWith("%PDF");
    assertThat(story.lead.get(opened).header("Content-Type")).isEqualTo("application/pdf");
    String colleague = Tokens.teacher(story.municipality, story.school, "colleague");
    assertThat(api.as(colleague).get(opened).status()).isEqualTo(404);
    assertThat(api.as(Tokens.official(story.municipality)).get(opened).status()).isEqualTo(403);

    assertThat(story.guarded(story.lead).post(path + "/confirmation", Map.of()).status())
        .isEqualTo(200);
    assertThat(story.step("MUTUAL_VISIT").path("progress").path("files").size()).isEqualTo(1);
  }

  @Test
  void aProgrammeInTheClothesOfAPictureStaysOutside() {
    story.approved();
    String step = story.step("MUTUAL_VISIT").path("id").asString();
    byte[] programme = {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7};
    Api.Answer refused =
        story
            .guarded(story.teacher)
            .upload(
                "/api/v1/routes/" + story.route + "/steps/" + step + "/files",
                "фото.jpg",
                programme);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("приложите фото, скан или документ");
    assertThat(story.step("MUTUAL_VISIT").path("progress").path("state").asString())
        .isEqualTo("PLANNED");
  }

  @Test
  void aBlockThatIsDoneAsksForItsAssessment() {
    story.planned(
        story.methodist,
        null,
        List.of(
            story.step("MUTUAL_VISIT", "Посетить урок", true),
            story.step("SELF_EDUCATION", "Изучить материалы", false)));
    story.approved();
    String step = story.step("MUTUAL_VISIT").path("id").asString();
    String path = "/api/v1/routes/" + story.route + "/steps/" + step;
    Map<String, String> words = Map.of("verdict", "CORRECT", "conclusion", "Нужна ещё практика");
    assertThat(story.guarded(story.methodist).post(path + "/review", words).body())
        .contains("В блоке ещё есть невыполненные шаги");
    story.guarded(story.lead).post(path + "/confirmation", Map.of("evidence", "Лист"));
    assertThat(waiting("review")).contains("Берёзкина");
    assertThat(story.guarded(story.methodist).post(path + "/review", words).status())
        .isEqualTo(200);
    assertThat(waiting("review")).doesNotContain("Берёзкина");
    assertThat(story.methodist.get("/routes/" + story.route).body()).contains("Нужна ещё практика");
  }

  @Test
  void aTemplateGivesItsStepsOnceAndItsChangeLeavesTheRouteAlone() {
    Api.Answer made =
        story.methodist.post("/api/v1/routes/templates", template("Открытый урок по шаблону"));
    assertThat(made.status()).isEqualTo(201);
    String id = made.json().path("id").asString();
    story.decide(story.methodist, "template", Map.of("template", id));
    story.approved();
    JsonNode before = story.route();
    assertThat(before.path("steps").toString()).contains("Открытый урок по шаблону");

    Api.Answer changed =
        story
            .methodist
            .with("If-Match", made.header("ETag"))
            .put("/api/v1/routes/templates/" + id, template("Совсем другой шаг"));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(story.route()).isEqualTo(before);
    assertThat(story.route().path("planVersion").asInt()).isEqualTo(1);
    String elsewhere = Tokens.methodist("municipality-2");
    assertThat(
            api.as(elsewhere)
                .with("If-Match", changed.header("ETag"))
                .put("/api/v1/routes/templates/" + id, template("Чужой"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void strongColleaguesAndComingActivitiesAreProposedAndAWithdrawnConsentIsForgotten() {
    String vera = Ids.next();
    String seen = Ids.next();
    story.named(vera, "TEACHER", "Ёлкина Вера Павловна", "Ёлкина В. П.");
    Map<String, Object> strength =
        Map.of(
            "strength",
            Ids.next(),
            "teacher",
            vera,
            "municipality",
            story.municipality,
            "competence",
            "METHODS.GOALS",
            "area",
            "METHODS",
            "assessment",
            seen,
            "foundOn",
            "2026-10-01",
            "recipients",
            List.of("METHODIST"));
    topics.publish("diagnostics.events", "StrengthIdentified", vera, 1, strength);
    String activity = Ids.next();
    topics.publish(
        "activities.events",
        "ActivityScheduled",
        activity,
        1,
        Map.of(
            "activity",
            activity,
            "municipality",
            story.municipality,
            "kind",
            "MASTER_CLASS",
            "title",
            "Цель урока глазами ученика",
            "plannedOn",
            "2026-12-05",
            "competences",
            List.of("METHODS.GOALS")));
    String proposals = "/routes/" + story.route + "/edit/proposals?goal=" + story.deficit;
    await()
        .untilAsserted(
            () ->
                assertThat(story.methodist.get(proposals).body())
                    .contains("Ёлкина В. П.", "Цель урока глазами ученика", "Целеполагание"));
    assertThat(story.lead.get(proposals).body()).doesNotContain("Ёлкина");
    String key = "key=COLLEAGUE:" + vera + "&goal=" + story.deficit;
    assertThat(story.methodist.form("/routes/" + story.route + "/edit/proposal?" + key, "").body())
        .contains("Посетить урок коллеги (Ёлкина В. П.)");

    topics.publish(
        "diagnostics.events",
        "ConsentWithdrawn",
        vera,
        2,
        Map.of("assessment", seen, "teacher", vera, "municipality", story.municipality));
    await()
        .untilAsserted(
            () -> assertThat(story.methodist.get(proposals).body()).doesNotContain("Ёлкина"));
  }

  @Test
  void aClosedRouteIsOpenedAgainAndEverybodyIsTold() {
    story.approved();
    assertThat(
            story
                .decide(
                    story.methodist,
                    "closing",
                    Map.of("outcome", "NOT_COMPLETED", "reason", "Длительный отпуск"))
                .status())
        .isEqualTo(200);
    Map<String, String> why = Map.of("reason", "Вернулась раньше срока");
    assertThat(story.decide(story.lead, "reopening", why).status()).isEqualTo(403);
    assertThat(story.decide(story.methodist, "reopening", why).status()).isEqualTo(200);
    assertThat(story.route().path("state").asString()).isEqualTo("APPROVED");
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", story.route))
                    .extracting(TestTopics.Published::name)
                    .endsWith("RouteClosed", "RouteReopened"));
    topics
        .read("routes.events", story.route)
        .forEach(e -> Contracts.of("route-service").assertValid(e.name(), e.value()));
  }

  private String waiting(String what) {
    return story.methodist.get("/routes?waiting=" + what).body();
  }

  private static Map<String, Object> template(String content) {
    return Map.of(
        "title",
        "Открытый урок",
        "steps",
        List.of(
            Map.of(
                "kind", "OPEN_LESSON", "content", content, "after", 0, "lasts", 30, "hours", 2)));
  }

  @Test
  void aStepServesALabourFunctionThatTheListFindsAndTheDirectoryKnows() {
    Map<String, Object> step = story.step("MUTUAL_VISIT", "Посетить урок коллеги", false);
    step.put("labourFunction", "A/99.9");
    Api.Answer refused = story.planned(story.methodist, null, List.of(step));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("такой трудовой функции нет в справочнике");
    step.put("labourFunction", "A/01.6");
    assertThat(story.planned(story.methodist, null, List.of(step)).status()).isEqualTo(200);
    assertThat(story.methodist.get("/routes/" + story.route).body())
        .contains("трудовая функция A/01.6");
    assertThat(story.methodist.get("/routes?function=A/01.6").body())
        .contains("Берёзкина Анна Петровна");
    assertThat(story.methodist.get("/routes?function=A/02.6").body())
        .doesNotContain("Берёзкина Анна Петровна");
    assertThat(story.methodist.get("/api/v1/routes").body()).doesNotContain("METHODS.GOALS");
  }
}
