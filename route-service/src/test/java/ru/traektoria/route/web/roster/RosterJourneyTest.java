package ru.traektoria.route.web.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
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
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** The list of those to be attested in a year, over a real broker and store. */
@LiveRoutes
class RosterJourneyTest {

  private static final String API = "/api/v1/routes/attestation/list";
  private static final String PAGE = "/routes/attestation/list?year=2026-27";

  private final Api api;
  private final TestTopics topics;
  private Story story;

  RosterJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaNeverHadAConformity() {
    story = new Story(api, topics);
    Map<String, Object> work = new HashMap<>();
    work.put("assignment", Ids.next());
    work.put("teacher", story.anna);
    work.put("organisation", story.school);
    work.put("municipality", story.municipality);
    work.put("position", "TEACHER");
    work.put("positionKind", "TEACHER");
    work.put("employment", "MAIN");
    work.put("from", "2015-09-01");
    topics.publish("staff.events", "AssignmentChanged", story.anna, 1, work);
    await().until(() -> list(story.lead).path("lines").size() == 1);
  }

  @Test
  void whoIsProposedIsListedToldAndPassesByTheOrderOfTheCommission() {
    assertThat(page(story.lead, PAGE))
        .contains("Предложено внести", "соответствие не записано", "1 предложение");
    intends();
    assertThat(list(story.lead).path("lines").size()).isEqualTo(2);
    assertThat(approve(story.lead, "Приказ № 60", List.of()).json().path("listed").asInt())
        .isEqualTo(2);
    assertThat(approve(story.lead, "Приказ № 61", List.of()).json().path("listed").asInt(-1))
        .isZero();
    JsonNode category = line("CATEGORY");
    JsonNode told = told(category.path("id").asString(), 1).get(0);
    assertThat(told.path("kind").asString()).isEqualTo("CATEGORY");
    assertThat(told.path("year").asString()).isEqualTo("2026-27");
    assertThat(list(story.lead).path("passed").asInt(-1)).isZero();

    String at = category();
    decide(at, "apply", "version=1&number=7-26&on=2026-11-10");
    decide(at, "decide", "version=2&awarded=true&on=2026-11-20&order=15");
    assertThat(list(story.methodist).path("passed").asInt()).isEqualTo(1);
    assertThat(line("CATEGORY").path("outcome").asString()).isEqualTo("PASSED");
    assertThat(page(story.methodist, "/routes/attestation/report?year=2026-27"))
        .contains("в списке 2, не прошли 0");
    assertThat(story.methodist.get(PAGE + "&format=csv").body())
        .contains("Школа № 7", "Приказ № 60", "Прошёл");
  }

  @Test
  void whoWorksNowhereIsNotProposed() {
    story.named(Ids.next(), "TEACHER", "Вязов Борис Ильич", "Вязов Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=вязов").json().size() == 1);
    assertThat(list(story.lead).path("lines").size()).isEqualTo(1);
    assertThat(page(story.lead, PAGE)).doesNotContain("Вязов");
  }

  @Test
  void whoIsLeftOutStaysProposedAndWhoIsTakenOutComesBackByAnOrder() {
    String id = line("CONFORMITY").path("id").asString();
    assertThat(approve(story.lead, "Приказ № 60", List.of(id)).json().path("listed").asInt(-1))
        .isZero();
    assertThat(line("CONFORMITY").path("listed").asBoolean()).isFalse();
    approve(story.methodist, "Приказ № 62", List.of());
    String at = "/routes/attestation/list/" + id;
    assertThat(page(story.lead, at)).contains("Приказ № 62", "Исключить из списка");
    assertThat(form(story.lead, at + "/remove", "version=9&reason=x").status()).isEqualTo(412);
    assertThat(form(story.lead, at + "/remove", "version=1&reason=").body())
        .contains("Напишите, почему педагог исключается");
    assertThat(form(story.lead, at + "/remove", "version=1&reason=x").status()).isEqualTo(204);
    assertThat(list(story.lead).path("listed").asInt(-1)).isZero();
    assertThat(approve(story.lead, "Приказ № 63", List.of()).json().path("listed").asInt(-1))
        .isZero();
    assertThat(page(story.lead, at)).contains("Вернуть в список");
    assertThat(form(story.lead, at + "/return", "version=2&act=64").status()).isEqualTo(204);
    List<JsonNode> told = told(id, 3);
    assertThat(told.get(1).path("cancelled").asBoolean()).isTrue();
    assertThat(told.get(2).path("cancelled").isMissingNode()).isTrue();
    assertThat(looks()).contains("Список аттестуемых");
  }

  @Test
  void nobodyApprovesWithoutAnOrderForAPastYearOrForPeopleElsewhere() {
    assertThat(approve(story.lead, " ", List.of()).body()).contains("чем утверждён список");
    assertThat(story.lead.post(API, Map.of("year", "2025-26", "act", "1")).status()).isEqualTo(400);
    Api elsewhere = api.as(Tokens.schoolLead(story.municipality, Ids.next()));
    assertThat(approve(elsewhere, "1", List.of()).json().path("listed").asInt(-1)).isZero();
    approve(story.lead, "Приказ № 60", List.of());
    String id = line("CONFORMITY").path("id").asString();
    assertThat(elsewhere.get("/routes/attestation/list/" + id).status()).isEqualTo(404);
    assertThat(
            elsewhere
                .with("If-Match", "\"1\"")
                .post(API + "/" + id + "/removal", Map.of("reason", "x"))
                .status())
        .isEqualTo(404);
    assertThat(story.teacher.get(API).status()).isEqualTo(403);
    assertThat(story.lead.get(API + "?year=2026").status()).isEqualTo(400);
    assertThat(list(story.methodist).path("listed").asInt()).isEqualTo(1);
  }

  private void intends() {
    assertThat(
            form(
                    story.lead,
                    "/routes/attestation/new",
                    "teacher=" + story.anna + "&position=TEACHER&category=FIRST&month=2026-12")
                .status())
        .isEqualTo(204);
  }

  private String category() {
    JsonNode all = story.lead.get("/api/v1/routes/attestation").json();
    assertThat(all.size()).isEqualTo(1);
    return "/routes/attestation/" + all.get(0).path("id").asString();
  }

  private void decide(String at, String command, String fields) {
    Api.Answer answer = form(story.lead, at + "/" + command, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(204);
  }

  private JsonNode line(String kind) {
    return list(story.lead)
        .path("lines")
        .valueStream()
        .filter(one -> one.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonNode> told(String subject, int least) {
    await().until(() -> topics.read("routes.events", subject).size() >= least);
    List<TestTopics.Published> all = topics.read("routes.events", subject);
    all.forEach(
        one -> Contracts.of("route-service").assertValid("AttestationPlanned", one.value()));
    return all.stream().map(TestTopics.Published::json).toList();
  }

  private String looks() {
    return story.teacher.get("/api/v1/routes/access-log/mine").body();
  }

  private static Api.Answer approve(Api who, String act, List<String> except) {
    return who.post(API, Map.of("year", "2026-27", "act", act, "except", except));
  }

  private static JsonNode list(Api who) {
    return who.get(API + "?year=2026-27").json();
  }

  private static String page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  private static Api.Answer form(Api who, String path, String fields) {
    return who.with("HX-Request", "true").form(path, fields);
  }
}
