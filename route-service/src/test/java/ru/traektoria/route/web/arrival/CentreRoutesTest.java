package ru.traektoria.route.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.model.external.ExternalRoute;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** Routes that the ЦНППМ worked out, by topic, REST and file; and many approved at once. */
@LiveRoutes
class CentreRoutesTest {

  private final Api api;
  private final TestTopics topics;
  private final Api centre;
  private final String number = "Ц-" + Ids.next();
  private final String route = ExternalRoute.idOf(number).value();
  private Story story;

  CentreRoutesTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
    this.centre = api.as(Tokens.region("r1"));
  }

  @BeforeEach
  void annaIsRegistered() {
    story = new Story(api, topics);
  }

  @Test
  void aRouteFromTheTopicIsADraftWithItsAuthorAndTheFoundDeficitAsItsGoal() {
    story.deficitIsFound();
    topics.publish("cnppm.r1.results", "ExternalRouteReported", number, 1, told(story.anna));
    await().until(() -> story.methodist.get("/api/v1/routes/" + route).status() == 200);
    JsonNode draft = draft();
    assertThat(draft.path("author").asString()).isEqualTo("CNPPM");
    assertThat(draft.path("state").asString()).isEqualTo("DRAFT");
    assertThat(draft.path("goals").get(0).path("deficit").asString()).isEqualTo(story.deficit);
    assertThat(draft.path("steps").size()).isEqualTo(2);

    topics.publish("cnppm.r1.results", "ExternalRouteReported", number, 2, told(story.anna));
    Map<String, Object> edition = told(story.anna);
    edition.put("tempo", "4 часа в неделю");
    topics.publish("cnppm.r1.results", "ExternalRouteReported", number, 3, edition);
    await().until(() -> draft().path("tempo").asString("").equals("4 часа в неделю"));
    assertThat(draft().path("steps").size()).isEqualTo(2);
  }

  @Test
  void anUnknownTeacherWaitsUntilAMethodistSaysWhoItIs() {
    Map<String, Object> nobody = told("кто-то");
    nobody.put("teacherName", "Берёзкина Аня");
    Api.Answer received = centre.post("/api/v1/routes/external", nobody);
    assertThat(received.status()).isEqualTo(202);
    assertThat(received.json().path("state").asString()).isEqualTo("WAITING");
    assertThat(queue()).contains(number);
    String at = "/api/v1/routes/external/queue/" + number;
    assertThat(story.methodist.post(at + "/rejection", Map.of("reason", " ")).status())
        .isEqualTo(422);
    Api elsewhere = api.as(Tokens.methodist("municipality-2"));
    assertThat(elsewhere.post(at + "/acceptance", Map.of("teacher", story.anna)).status())
        .isEqualTo(404);
    Api.Answer accepted = story.methodist.post(at + "/acceptance", Map.of("teacher", story.anna));
    assertThat(accepted.json().path("route").asString()).isEqualTo(route);
    assertThat(queue()).doesNotContain(number);
    assertThat(draft().path("teacher").asString()).isEqualTo(story.anna);
    assertThat(centre.post("/api/v1/routes/external", nobody).status()).isEqualTo(200);
  }

  @Test
  void whatNamesNobodyHereIsSeenByTheCentreAloneUntilItNamesAMunicipality() {
    Map<String, Object> nobody = told("кто-то");
    nobody.put("teacherName", "Неведомая Инна Львовна");
    centre.post("/api/v1/routes/external", nobody);
    assertThat(queue()).doesNotContain(number);
    String own = "/api/v1/routes/external/queue";
    assertThat(centre.get(own).body()).contains(number);
    assertThat(centre.get("/routes/external").body())
        .contains("Неведомая Инна Львовна", "Муниципалитет не назван")
        .doesNotContain("Указать педагога");
    assertThat(centre.post(own + "/" + number + "/rejection", Map.of("reason", "нет")).status())
        .isEqualTo(403);
    nobody.put("municipality", story.municipality);
    centre.post("/api/v1/routes/external", nobody);
    assertThat(queue()).contains(number);
    assertThat(centre.get(own).body()).doesNotContain(number);
  }

  @Test
  void onlyTheCentreSendsAndWhatIsUnclearIsRefusedWithEveryReason() {
    assertThat(story.methodist.post("/api/v1/routes/external", told(story.anna)).status())
        .isEqualTo(403);
    Api.Answer refused = centre.post("/api/v1/routes/external", Map.of("externalId", number));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Укажите педагога", "Укажите дату маршрута", "хотя бы одну цель");
  }

  @Test
  void aFileBringsKnownTeachersInAndPutsOthersIntoTheQueue() {
    String other = "Ц-" + Ids.next();
    String file =
        "Номер маршрута;Педагог;Дата маршрута;Цель;Компетенция;Вид"
            + " шага;Содержание;Начало;Окончание;Часы\n"
            + number
            + ";Берёзкина Анна"
            + " Петровна;10.11.2026;;METHODS.GOALS;стажировка;Стажировка;01.12.2026;12.12.2026;16\n"
            + number
            + ";;10.11.2026;;;самообразование;Два урока;15.12.2026;15.02.2027;8\n"
            + other
            + ";Неизвестная Вера Ивановна;10.11.2026;Освоить"
            + " дебаты;;семинар;Семинар;01.12.2026;12.12.2026;2\n";
    Api.Answer answer =
        story.methodist.upload(
            "/api/v1/routes/imports?kind=cnppm-routes",
            "маршруты.csv",
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(202);
    await().until(() -> story.methodist.get("/api/v1/routes/" + route).status() == 200);
    assertThat(draft().path("steps").size()).isEqualTo(2);
    await().until(() -> queue().contains(other));
    assertThat(story.methodist.get("/routes/external").body())
        .contains("Неизвестная Вера Ивановна", "Берёзкина А. П.");
  }

  @Test
  void allAgreedRoutesAreApprovedAtOnceAndARefusedOneSaysWhy() {
    story.deficitIsFound();
    story.decide(story.teacher, "agreement", Map.of());
    assertThat(story.methodist.get("/routes?q=берёзкина").body())
        .contains("Утвердить согласованные по отбору: 1");
    Api methodist = story.methodist.with("HX-Request", "true");
    assertThat(methodist.form("/routes/approve-all?q=осинина", "").status()).isEqualTo(422);
    Api.Answer started = methodist.form("/routes/approve-all", "");
    String page = started.header("HX-Redirect");
    assertThat(page).startsWith("/routes/jobs/");
    String job = page.replaceFirst("[?#].*", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(story.methodist.get(job).body()).contains("Утверждено маршрутов: 1"));
    assertThat(story.route().path("state").asString()).isEqualTo("APPROVED");
    assertThat(api.as(Tokens.official(story.municipality)).get(job).status()).isEqualTo(403);

    Api.Answer again =
        story.methodist.with("HX-Request", "true").form("/routes/approve", "ids=" + story.route);
    String second = again.header("HX-Redirect").replaceFirst("[?#].*", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(story.methodist.get(second).body())
                    .contains("Маршрут уже утверждён", "Берёзкина Анна Петровна"));
  }

  private String queue() {
    return story.methodist.get("/api/v1/routes/external/queue").body();
  }

  private JsonNode draft() {
    return story.methodist.get("/api/v1/routes/" + route).json();
  }

  private Map<String, Object> told(String teacher) {
    Map<String, Object> told = new HashMap<>();
    told.put("externalId", number);
    told.put("teacher", teacher);
    told.put("issuedOn", "2026-11-10");
    told.put("goals", List.of(Map.of("competence", "METHODS.GOALS")));
    told.put(
        "steps",
        List.of(
            step("INTERNSHIP", "Стажировка в базовой школе"),
            step("SELF_EDUCATION", "Разработать два урока")));
    return told;
  }

  private static Map<String, Object> step(String kind, String content) {
    return Map.of(
        "kind", kind, "content", content, "from", "2026-12-01", "to", "2026-12-20", "hours", 8);
  }
}
