package ru.traektoria.route.web.training;

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
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** The plan of КПК from the radar to the half-year report, over a real broker and store. */
@LiveRoutes
class TrainingJourneyTest {

  private static final String YEAR = "/api/v1/routes/training?year=2026-27";

  private final Api api;
  private final TestTopics topics;
  private Story story;

  TrainingJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaIsRegistered() {
    story = new Story(api, topics);
  }

  @Test
  void whoIsDueGetsIntoThePlanAndACourseFulfilsIt() {
    JsonNode before = year(story.methodist);
    assertThat(before.path("required").asInt()).isEqualTo(1);
    assertThat(before.path("missing").asInt()).isEqualTo(1);

    assertThat(form(story.lead, "/routes/training/fill?year=2026-27", "").header("HX-Trigger"))
        .isNotNull();
    assertThat(year(story.methodist).path("missing").asInt()).isZero();
    assertThat(line().path("plannedFor").asString()).isEqualTo("2026-12-01");
    Api.Answer again = story.lead.post("/api/v1/routes/training/fill?year=2026-27", Map.of());
    assertThat(again.json().path("added").asInt(-1)).isZero();
    assertThat(year(story.methodist).path("planned").asInt()).isEqualTo(1);

    course("2026-11-20", "ADVANCED_TRAINING", 36);
    JsonNode after = year(story.methodist);
    assertThat(after.path("done").asInt()).isEqualTo(1);
    assertThat(after.path("planned").asInt()).isZero();
    assertThat(line().path("due").asString()).isEqualTo("2029-30");
  }

  @Test
  void aLineIsCorrectedWithAReasonAndAStaleEditIsRefused() {
    String at = "/routes/training/" + story.anna + "/2026-27";
    assertThat(form(story.lead, at, "version=0&month=2027-02").status()).isEqualTo(204);
    assertThat(form(story.lead, at, "version=0&month=2027-03&reason=x").status()).isEqualTo(412);
    assertThat(form(story.lead, at, "version=1&month=2027-03").body())
        .contains("Напишите, почему план меняется");
    assertThat(form(story.lead, at, "version=1&month=2027-03&reason=Болезнь").status())
        .isEqualTo(204);
    assertThat(story.lead.with("Accept", "text/html").get(at).body().replace('\u00a0', ' '))
        .contains("Было: февраль 2027", "Болезнь");
    assertThat(form(story.lead, at + "/drop", "version=2&reason=Отпуск").status()).isEqualTo(204);
    assertThat(line().path("plannedFor").isNull() || line().path("plannedFor").isMissingNode())
        .isTrue();
  }

  @Test
  void theRadarNamesProgrammesOnlyToThoseWhomTheConsentNames() {
    deficit("d-" + story.deficit, "METHODS.GOALS", List.of("METHODIST"));
    await().until(() -> radar(story.methodist).path("programmes").size() > 0);
    assertThat(radar(story.lead).path("programmes").size()).isZero();
    assertThat(looks()).contains("Радар КПК");
    String page = story.methodist.with("Accept", "text/html").get("/routes/radar").body();
    assertThat(page).contains("Целеполагание и проектирование современного урока");

    topics.publish(
        "diagnostics.events",
        "DeficitResolved",
        story.profile,
        2,
        Map.of(
            "deficit", "d-" + story.deficit,
            "teacher", story.anna,
            "municipality", story.municipality,
            "competence", "METHODS.GOALS",
            "area", "METHODS",
            "assessment", "a",
            "resolvedOn", "2026-11-20"));
    await().until(() -> radar(story.methodist).path("programmes").size() == 0);
  }

  @Test
  void theHalfYearReportCountsPeopleNotCourses() {
    course("2026-11-20", "ADVANCED_TRAINING", 36);
    course("2026-11-19", "ADVANCED_TRAINING", 18);
    course("2026-06-30", "RETRAINING", 300);
    JsonNode second = report(story.methodist, "CALENDAR-2026-2");
    assertThat(second.path("total").path("training").asInt()).isEqualTo(1);
    assertThat(second.path("total").path("retraining").asInt()).isZero();
    assertThat(second.path("total").path("covered").asInt()).isEqualTo(1);
    assertThat(second.path("running").asBoolean()).isTrue();
    JsonNode first = report(api.as(Tokens.official(story.municipality)), "CALENDAR-2026-1");
    assertThat(first.path("total").path("training").asInt()).isZero();
    assertThat(first.path("total").path("retraining").asInt()).isEqualTo(1);
    assertThat(first.path("lines").get(0).path("organisation").asString()).isEqualTo(story.school);
    assertThat(story.methodist.get("/api/v1/routes/training/report?period=когда-нибудь-1").status())
        .isEqualTo(400);
  }

  @Test
  void nobodyPlansForPeopleElsewhere() {
    Api elsewhere = api.as(Tokens.schoolLead(story.municipality, Ids.next()));
    String at = "/routes/training/" + story.anna + "/2026-27";
    assertThat(elsewhere.get(at).status()).isEqualTo(404);
    assertThat(form(elsewhere, at, "version=0&month=2027-02").status()).isEqualTo(404);
    assertThat(year(elsewhere).path("teachers").asInt()).isZero();
    assertThat(story.teacher.get("/routes/training").status()).isEqualTo(403);
    assertThat(story.methodist.get("/api/v1/routes/training?year=2026").status()).isEqualTo(400);
  }

  @Test
  void thePagesOpenAndAreFiles() {
    for (String path :
        List.of(
            "/routes/training",
            "/routes/training?year=2027-28&state=uncared",
            "/routes/training/report",
            "/routes/training/report?period=ACADEMIC-2026-1&kind=SCHOOL",
            "/routes/training/" + story.anna + "/2027-28")) {
      assertThat(story.methodist.with("Accept", "text/html").get(path).status())
          .as(path)
          .isEqualTo(200);
    }
    assertThat(story.methodist.get("/routes/training?format=csv").body())
        .contains("Организация", "Берёзкина Анна Петровна", "КПК не записано");
    assertThat(story.methodist.get("/routes/training/report?format=csv").body())
        .contains("Школа № 7");
  }

  private JsonNode year(Api who) {
    return who.get(YEAR).json();
  }

  private JsonNode line() {
    return year(story.methodist).path("lines").get(0);
  }

  private JsonNode radar(Api who) {
    return who.get("/api/v1/routes/radar").json().path("blips").get(0);
  }

  private String looks() {
    return story.teacher.get("/api/v1/routes/access-log/mine").body();
  }

  private static JsonNode report(Api who, String period) {
    return who.get("/api/v1/routes/training/report?period=" + period).json();
  }

  private static Api.Answer form(Api who, String path, String fields) {
    return who.with("HX-Request", "true").form(path, fields);
  }

  private void course(String documentOn, String kind, int hours) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", story.anna);
    course.put("title", "Дебаты " + documentOn);
    course.put("kind", kind);
    course.put("hours", hours);
    course.put("documentOn", documentOn);
    assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
  }

  private void deficit(String id, String competence, List<String> recipients) {
    topics.publish(
        "diagnostics.events",
        "DeficitIdentified",
        story.profile,
        1,
        Map.of(
            "deficit",
            id,
            "teacher",
            story.anna,
            "municipality",
            story.municipality,
            "competence",
            competence,
            "area",
            "METHODS",
            "severity",
            "HIGH",
            "assessment",
            "a",
            "foundOn",
            "2026-10-12",
            "recipients",
            recipients));
  }
}
