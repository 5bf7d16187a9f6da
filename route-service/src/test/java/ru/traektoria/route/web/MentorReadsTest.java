package ru.traektoria.route.web;

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
import tools.jackson.databind.JsonNode;

/** A mentor reads the mentee's route and nobody else's, while the pair is active (S1 §1.10). */
@LiveRoutes
class MentorReadsTest {

  private final Api api;
  private final TestTopics topics;
  private final String pair = Ids.next();
  private final String boris = Ids.next();
  private Story story;
  private Api mentor;

  MentorReadsTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaHasARouteAndBorisIsHerMentor() {
    story = new Story(api, topics);
    story.deficitIsFound();
    story.approved();
    story.named(boris, "TEACHER", "Вязов Борис Ильич", "Вязов Б. И.");
    mentor = api.as(mentor(story.school, boris));
    paired("MentorAssigned", 1, story.anna, boris);
    await().until(() -> card().status() == 200);
  }

  @Test
  void theMentorReadsThePlanAndAnnaSeesTheLook() {
    JsonNode list = mentor.get("/api/v1/routes/mentees").json();
    assertThat(list).hasSize(1);
    assertThat(list.get(0).path("route").asString()).isEqualTo(story.route);
    assertThat(list.get(0).path("teacherName").asString()).isEqualTo("Берёзкина Анна Петровна");
    await().until(() -> card().body().contains("METHODS.GOALS"));
    JsonNode read = card().json();
    assertThat(read.path("steps").size()).isPositive();
    assertThat(read.path("milestones").size()).isPositive();
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .contains("Индивидуальный маршрут")
        .contains("MENTOR");
  }

  @Test
  void theMentorDoesNothingAndNobodyElseReads() {
    String at = "/api/v1/routes/" + story.route;
    assertThat(story.guarded(mentor).post(at + "/agreement", Map.of()).status()).isEqualTo(403);
    assertThat(mentor.get("/routes/" + story.route + "/edit").status()).isEqualTo(403);
    assertThat(mentor.get("/routes/" + story.route + "/print.pdf").status()).isEqualTo(403);
    String page = mentor.get("/routes/" + story.route).body();
    assertThat(page).contains("Вы читаете маршрут как наставник");
    assertThat(page).doesNotContain("hx-post=\"/routes/").doesNotContain("Изменить план");
    Api another = api.as(mentor(story.school, Ids.next()));
    assertThat(another.get(at).status()).isEqualTo(404);
    assertThat(another.get("/routes/" + story.route).status()).isEqualTo(404);
    assertThat(another.get("/api/v1/routes/mentees").json()).isEmpty();
    assertThat(story.teacher.get("/routes/mentees").status()).isEqualTo(403);
  }

  @Test
  void anEndedPairReadsNoMore() {
    paired("MentoringEnded", 2, story.anna, boris);
    await().until(() -> card().status() == 404);
    assertThat(mentor.get("/api/v1/routes/mentees").json()).isEmpty();
  }

  @Test
  void aMentorOfAnotherSchoolDoesNotLearnOfTheDeficit() {
    String stranger = Ids.next();
    String other = Ids.next();
    topics.publishName(
        stranger,
        Map.of(
            "id", stranger,
            "kind", "TEACHER",
            "municipality", story.municipality,
            "organisation", other,
            "name", "Осинина Вера Львовна",
            "shortName", "Осинина В. Л.",
            "sortKey", "осинина вера львовна"));
    String pair = Ids.next();
    paired(pair, "MentorAssigned", 1, story.anna, stranger, "TUTOR");
    Api abroad = api.as(mentor(other, stranger));
    String at = "/api/v1/routes/" + story.route;
    await().until(() -> abroad.get(at).status() == 200);
    assertThat(abroad.get(at).body()).doesNotContain("METHODS.GOALS").doesNotContain("\"HIGH\"");
    assertThat(abroad.get("/routes/" + story.route).body())
        .contains("Цель по результатам диагностики")
        .contains("Скрыта согласием");
    assertThat(story.methodist.get("/routes/" + story.route).body())
        .contains("Тьютор")
        .contains("Осинина В. Л.");

    topics.publish("mentoring.events", "TutorAssigned", pair, 2, tutored(pair, stranger));
    await().until(() -> !story.methodist.get("/routes/" + story.route).body().contains("Осинина"));
  }

  /** The tutor accompanies another route of the same teacher. */
  private Map<String, Object> tutored(String pair, String tutor) {
    return Map.of(
        "pair",
        pair,
        "route",
        Ids.next(),
        "tutors",
        java.util.List.of(tutor),
        "teachers",
        java.util.List.of(story.anna),
        "municipality",
        story.municipality,
        "from",
        "2026-09-01",
        "plannedTo",
        "2027-08-31");
  }

  @Test
  void aWithdrawnConsentHidesTheDeficitFromTheMentor() {
    await().until(() -> card().body().contains("METHODS.GOALS"));
    topics.publish(
        "diagnostics.events",
        "ConsentWithdrawn",
        story.profile,
        2,
        Map.of(
            "assessment",
            story.route().path("assessment").asString(),
            "teacher",
            story.anna,
            "municipality",
            story.municipality,
            "withdrawnOn",
            "2026-11-20"));
    await().until(() -> !card().body().contains("METHODS.GOALS"));
  }

  private Api.Answer card() {
    return mentor.get("/api/v1/routes/" + story.route);
  }

  private String mentor(String school, String teacher) {
    return Tokens.token("MENTOR", null, story.municipality, school, teacher);
  }

  private void paired(String type, int sequence, String mentee, String leader) {
    paired(pair, type, sequence, mentee, leader, "TRADITIONAL");
  }

  private void paired(
      String id, String type, int sequence, String mentee, String leader, String form) {
    Map<String, Object> event = new HashMap<>();
    event.put("pair", id);
    event.put("mentors", List.of(leader));
    event.put("mentees", List.of(mentee));
    event.put("municipality", story.municipality);
    event.put("organisation", story.school);
    if (type.equals("MentorAssigned")) {
      event.put("form", form);
      event.put("orderNumber", "14-о");
      event.put("orderOn", "2026-09-01");
      event.put("from", "2026-09-01");
      event.put("plannedTo", "2027-08-31");
    } else {
      event.put("endedOn", "2026-11-21");
      event.put("reason", "Перевод");
    }
    topics.publish("mentoring.events", type, id, sequence, event);
  }
}
