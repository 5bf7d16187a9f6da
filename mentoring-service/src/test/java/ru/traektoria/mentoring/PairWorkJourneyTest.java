package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.created;
import static ru.traektoria.mentoring.PairStory.marks;
import static ru.traektoria.mentoring.PairStory.ok;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The work of a pair: answers, programme, plan, assessments, prolongation, another mentor. */
@LiveMentoring
class PairWorkJourneyTest {

  private final TestTopics topics;
  private final PairStory story;

  PairWorkJourneyTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired StaffDirectory directory) {
    this.topics = topics;
    this.story = new PairStory(api, topics, directory);
  }

  @Test
  void bothAnswerForThemselvesAndThenTheSchoolOrders() {
    String pair = story.proposed();
    Api young = story.api.as(story.youngToken());
    Api mentor = story.api.as(story.mentorToken());
    Api stranger = story.api.as(Tokens.teacher(story.town, story.school, story.novice));

    Map<String, Object> yes = Map.of("agrees", true);
    assertThat(story.seen(stranger, pair).post(pair + "/answer", yes).status()).isEqualTo(404);
    assertThat(story.seen(story.lead, pair).post(pair + "/answer", yes).status()).isEqualTo(403);
    ok(story.seen(young, pair).post(pair + "/answer", yes));
    Answer both = ok(story.seen(mentor, pair).post(pair + "/answer", yes));
    assertThat(both.json().get("answers")).hasSize(2);
    Map<String, Object> papers = story.terms(Map.of());
    papers.remove("menteesAgreedOn");
    Answer started = ok(story.seen(story.lead, pair).put(pair, papers));
    assertThat(started.json().get("menteesAgreedOn").asString()).isEqualTo("2026-11-20");
    assertThat(started.json().get("status").asString()).isEqualTo("ACTIVE");
  }

  @Test
  void aProgrammeIsDraftedHeldAndWatched() {
    String pair = story.active();
    Api mentor = story.api.as(story.mentorToken());
    Answer drafted = ok(story.seen(mentor, pair).post(pair + "/programme/draft", ""));
    JsonNode first = drafted.json().get("meetings").get(0);
    assertThat(drafted.json().get("milestones").toString()).contains("заседании МО");
    Answer again = ok(story.seen(mentor, pair).post(pair + "/programme/draft", ""));
    assertThat(again.json().get("meetings")).hasSameSizeAs(drafted.json().get("meetings"));

    Answer logged =
        ok(
            story
                .seen(mentor, pair)
                .post(
                    pair + "/sessions",
                    Map.of(
                        "kind", "MEETING",
                        "heldOn", "2026-11-20",
                        "planned", first.get("id").asString(),
                        "outcome", "Познакомились")));
    assertThat(logged.json().get("meetings").get(0).get("session").isNull()).isFalse();
    Api young = story.api.as(story.youngToken());
    assertThat(story.seen(young, pair).post(pair + "/programme/draft", "").status()).isEqualTo(403);
    assertThat(
            story
                .seen(story.api.as(Tokens.schoolLead(story.town, story.other)), pair)
                .post(pair + "/programme/draft", "")
                .status())
        .isEqualTo(404);
    assertThat(mentor.with("If-Match", "\"0\"").post(pair + "/programme/draft", "").status())
        .isEqualTo(412);
  }

  @Test
  void aGoalNamesADeficitOnlyWhereTheConsentOpensIt() {
    String pair = story.active();
    story.tree();
    String open = story.deficit(story.young, "METHODS.GOALS", 1, List.of("SCHOOL"));
    String closed = story.deficit(story.young, "METHODS.MARKS", 2, List.of("CNPPM"));
    Api mentor = story.api.as(story.mentorToken());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(planned(mentor, pair, open).status()).isEqualTo(200));
    assertThat(planned(mentor, pair, closed).body()).contains("unknown-deficit");

    assertThat(goal(mentor, pair)).isEqualTo("Целеполагание урока");
    assertThat(goal(story.lead, pair)).isEqualTo("Целеполагание урока");
    assertThat(goal(story.methodist, pair)).isEqualTo("цель по результатам диагностики");
    assertThat(story.methodist.get(API + "/pairs").body()).doesNotContain(open);
    assertThat(story.lead.get(pair.replace("/api/v1", "") + "/papers").status()).isEqualTo(200);
    topics.publish(
        "diagnostics.events",
        "ConsentWithdrawn",
        "assessment-" + story.young,
        1,
        Map.of(
            "assessment",
            "assessment-" + story.young,
            "teacher",
            story.young,
            "municipality",
            story.town,
            "withdrawnOn",
            "2026-11-19"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(goal(mentor, pair)).isEqualTo("цель по результатам диагностики"));
  }

  private Answer planned(Api who, String pair, String deficit) {
    return story
        .seen(who, pair)
        .put(
            pair + "/programme",
            Map.of("goals", List.of(Map.of("id", Ids.next(), "deficit", deficit))));
  }

  private static String goal(Api who, String pair) {
    return ok(who.get(pair)).json().get("goals").get(0).get("text").asString();
  }

  @Test
  void theMentorAssessesTheMenteeAndTheMenteeHimself() {
    String pair = story.active();
    Api mentor = story.api.as(story.mentorToken());
    Api young = story.api.as(story.youngToken());
    Map<String, Object> interim = Map.of("stage", "INTERIM", "marks", marks(2));

    ok(story.seen(mentor, pair).post(pair + "/assessments", interim));
    Answer both = ok(story.seen(young, pair).post(pair + "/assessments", interim));
    assertThat(both.json().get("assessments")).hasSize(2);
    assertThat(both.json().get("assessments").get(1).get("side").asString()).isEqualTo("MENTEE");
    assertThat(story.lead.get(API + "/pairs").json().get(0).get("assessments")).isEmpty();
    assertThat(
            story.seen(mentor, pair).post(pair + "/assessments", Map.of("stage", "FINAL")).status())
        .isEqualTo(422);
    assertThat(topics.read("mentoring.events", pair.substring(pair.lastIndexOf('/') + 1)))
        .extracting(Published::name)
        .containsExactly("MentorAssigned");
  }

  @Test
  void aPairIsProlongedByAnOrderAndTheNewEndIsTold() {
    String pair = story.active();
    Answer longer =
        ok(
            story
                .seen(story.lead, pair)
                .post(
                    pair + "/prolongation",
                    Map.of("orderNumber", "3-пр", "orderOn", "2026-11-19", "until", "2028-08-31")));
    assertThat(longer.json().get("plannedTo").asString()).isEqualTo("2028-08-31");
    String id = pair.substring(pair.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(topics.read("mentoring.events", id)).hasSize(2));
  }

  @Test
  void anotherMentorTakesTheMenteesTheRestOfTheTermAndThePlanOver() {
    String pair = story.active();
    ok(story.seen(story.lead, pair).post(pair + "/programme/draft", ""));
    Map<String, Object> next =
        story.terms(
            Map.of(
                "mentors",
                List.of(story.second),
                "consents",
                List.of(Map.of("mentor", story.second, "on", "2026-11-19")),
                "orderOn",
                "2026-11-19",
                "from",
                "2026-11-20"));
    Map<String, Object> change =
        Map.of("endedOn", "2026-11-19", "reason", "MENTOR_LEFT", "comment", "Отпуск", "next", next);
    Api unseen = story.lead.with("If-Match", "\"7\"");
    assertThat(unseen.post(pair + "/replacement", change).status()).isEqualTo(412);
    String following = created(story.seen(story.lead, pair).post(pair + "/replacement", change));

    JsonNode goesOn = ok(story.lead.get(following)).json();
    assertThat(goesOn.get("status").asString()).isEqualTo("ACTIVE");
    assertThat(goesOn.get("meetings")).isNotEmpty();
    assertThat(goesOn.get("follows").asString()).isEqualTo(pair.substring(API.length() + 7));
    assertThat(ok(story.lead.get(pair)).json().get("status").asString()).isEqualTo("ENDED");
  }

  @Test
  void aGroupIsCompletedWithAnOutcomeOfEachAndEachReadsTheOwn() {
    String pair =
        created(
            story.lead.post(
                API + "/pairs",
                story.terms(
                    Map.of("form", "GROUP", "mentees", List.of(story.young, story.novice)))));
    ok(
        story
            .seen(story.lead, pair)
            .post(
                pair + "/sessions",
                Map.of("kind", "MEETING", "heldOn", "2026-11-03", "outcome", "Разобрали план")));
    for (String mentee : List.of(story.young, story.novice)) {
      Map<String, Object> seen =
          Map.of("mentee", mentee, "stage", "FINAL", "marks", marks(mentee == story.young ? 4 : 1));
      ok(story.seen(story.lead, pair).post(pair + "/assessments", seen));
    }
    String page = "/mentoring" + pair.substring(API.length());
    assertThat(ok(story.lead.get(page + "/papers")).body())
        .contains(story.novice + ":SETTLED_IN")
        .contains("Горностаев П. И.");
    Api young = story.api.as(story.youngToken());
    assertThat(ok(young.get(pair)).json().get("assessments")).hasSize(1);

    String each = "";
    for (String sign :
        List.of("ACTS_INDEPENDENTLY", "OVERCAME_BARRIERS", "SETTLED_IN", "GROWS_PROFESSIONALLY")) {
      each += "&results=" + story.young + ":" + sign;
    }
    String version = ok(story.lead.get(pair)).json().get("version").asString();
    ok(story.lead.form(page + "/completion", "on=2026-11-19&version=" + version + each));

    JsonNode closing = ok(story.lead.get(pair)).json().get("closing");
    assertThat(closing.get("outcome").asString()).isEqualTo("PARTLY_ADAPTED");
    assertThat(closing.get("results")).hasSize(2);
    JsonNode own = ok(young.get(pair)).json().get("closing");
    assertThat(own.get("outcome").asString()).isEqualTo("ADAPTED");
    assertThat(own.toString()).doesNotContain(story.novice);
    assertThat(ok(young.get(page + "/papers")).body()).doesNotContain("Не адаптирован");
    assertThat(ok(young.get(API + "/pairs")).body()).doesNotContain("results\":[{");
  }

  @Test
  void aTutorIsLinkedToAnApprovedRouteOfTheTeacher() {
    String route = Ids.next();
    topics.publish(
        "routes.events",
        "RouteApproved",
        route,
        1,
        Map.of(
            "route",
            route,
            "teacher",
            story.young,
            "municipality",
            story.town,
            "author",
            "MUNICIPALITY",
            "deficits",
            List.of(),
            "approvedOn",
            "2026-10-20"));
    String form = "/mentoring/pairs/new?mentee=" + story.young;
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(story.lead.get(form).body()).contains(route));
    assertThat(story.lead.post(API + "/pairs", story.terms(Map.of("form", "TUTOR"))).body())
        .contains("a-tutor-has-a-route");
    String pair =
        created(
            story.lead.post(API + "/pairs", story.terms(Map.of("form", "TUTOR", "route", route))));
    String id = pair.substring(pair.lastIndexOf('/') + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("mentoring.events", id))
                    .extracting(Published::name)
                    .containsExactly("MentorAssigned", "TutorAssigned"));
  }
}
