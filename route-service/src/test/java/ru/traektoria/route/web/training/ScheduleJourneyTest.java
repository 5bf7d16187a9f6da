package ru.traektoria.route.web.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.model.training.PlannedTraining;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** The schedule of courses of a year, approved by an order, over a real broker and store. */
@LiveRoutes
class ScheduleJourneyTest {

  private static final String API = "/api/v1/routes/training/schedule";
  private static final String PAGE = "/routes/training/schedule?year=2026-27";

  private final Api api;
  private final TestTopics topics;
  private Story story;
  private String line;

  ScheduleJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaIsPlanned() {
    story = new Story(api, topics);
    line = PlannedTraining.idOf(new TeacherId(story.anna), new AcademicYear(2026));
    story.lead.post("/api/v1/routes/training/fill?year=2026-27", Map.of());
  }

  @Test
  void whatTheSchoolApprovesIsToldAndACourseFulfilsIt() {
    assertThat(page(story.lead)).contains("Не утверждена", "Утвердить график: 1 строка");
    assertThat(schedule(story.methodist).path("scheduled").asInt(-1)).isZero();
    assertThat(reminded()).contains("График курсов: 1 строка ждёт утверждения");
    assertThat(approve(story.lead, "Приказ № 45").json().path("approved").asInt()).isEqualTo(1);
    assertThat(approve(story.lead, "Приказ № 46").json().path("approved").asInt(-1)).isZero();
    assertThat(reminded()).doesNotContain("График курсов");
    assertThat(told(1).get(0).path("planned").asString()).isEqualTo("2026-12-01");
    assertThat(page(story.methodist)).contains("Впереди", "Приказ № 45").doesNotContain("№ 46");

    Map<String, Object> course =
        Map.of(
            "teacher", story.anna,
            "title", "Дебаты на уроке",
            "kind", "ADVANCED_TRAINING",
            "hours", 36,
            "documentNumber", "77-5",
            "documentOn", "2026-11-20");
    assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
    JsonNode after = schedule(story.lead);
    assertThat(after.path("scheduled").asInt()).isEqualTo(1);
    assertThat(after.path("done").asInt()).isEqualTo(1);
    assertThat(page(story.lead)).contains("Пройдено", "№ 77-5 от 20 ноября 2026");
    assertThat(story.lead.get(PAGE + "&format=csv").body()).contains("Школа № 7", "77-5");
  }

  @Test
  void aCorrectionAndARemovalOfAnApprovedLineAreTold() {
    approve(story.lead, "Приказ № 45");
    String at = "/routes/training/" + story.anna + "/2026-27";
    assertThat(form(story.lead, at, "version=2&month=2027-03&reason=x").status()).isEqualTo(204);
    assertThat(form(story.lead, at + "/drop", "version=3&reason=x").status()).isEqualTo(204);
    List<JsonNode> told = told(3);
    assertThat(told.get(1).path("planned").asString()).isEqualTo("2027-03-01");
    assertThat(told.get(1).path("cancelled").asBoolean()).isFalse();
    assertThat(told.get(2).path("cancelled").asBoolean()).isTrue();
    assertThat(schedule(story.lead).path("scheduled").asInt(-1)).isZero();
    assertThat(page(story.lead)).contains("Исключена");
  }

  @Test
  void nobodyApprovesWithoutAnOrderForAPastYearOrForPeopleElsewhere() {
    assertThat(approve(story.lead, " ").body()).contains("Укажите, чем утверждён график");
    assertThat(story.lead.post(API, Map.of("year", "2025-26", "act", "Приказ № 1")).status())
        .isEqualTo(400);
    Api elsewhere = api.as(Tokens.schoolLead(story.municipality, Ids.next()));
    assertThat(approve(elsewhere, "Приказ № 45").json().path("approved").asInt(-1)).isZero();
    assertThat(schedule(elsewhere).path("lines").size()).isZero();
    Api abroad = api.as(Tokens.methodist("municipality-" + Ids.next()));
    assertThat(approve(abroad, "Приказ № 45").json().path("approved").asInt(-1)).isZero();
    assertThat(story.teacher.get(API + "?year=2026-27").status()).isEqualTo(403);
    assertThat(approve(story.teacher, "Приказ № 45").status()).isEqualTo(403);
    assertThat(story.lead.get(API + "?year=2026").status()).isEqualTo(400);
    assertThat(schedule(story.lead).path("scheduled").asInt(-1)).isZero();
  }

  /** What was told of Anna's line, once there is so much of it. */
  private List<JsonNode> told(int least) {
    await().until(() -> topics.read("routes.events", line).size() >= least);
    List<TestTopics.Published> all = topics.read("routes.events", line);
    all.forEach(one -> Contracts.of("route-service").assertValid("TrainingPlanned", one.value()));
    return all.stream().map(TestTopics.Published::json).toList();
  }

  private String reminded() {
    return story.lead.get("/api/v1/routes/reminders").body().replace('\u00a0', ' ');
  }

  private static Api.Answer approve(Api who, String act) {
    return who.post(API, Map.of("year", "2026-27", "act", act));
  }

  private static JsonNode schedule(Api who) {
    return who.get(API + "?year=2026-27").json();
  }

  private static String page(Api who) {
    Api.Answer answer = who.with("Accept", "text/html").get(PAGE);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  private static Api.Answer form(Api who, String path, String fields) {
    return who.with("HX-Request", "true").form(path, fields);
  }
}
