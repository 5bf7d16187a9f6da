package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.ok;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Подбор и «Внимание»: who could lead whom and why, and what waits for somebody. */
@LiveMentoring
class MatchingJourneyTest {

  private final TestTopics topics;
  private final StaffDirectory directory;
  private final PairStory story;

  MatchingJourneyTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired StaffDirectory directory) {
    this.topics = topics;
    this.directory = directory;
    this.story = new PairStory(api, topics, directory);
  }

  @Test
  void suggestionsAreRankedByGroundsAndTheConsentDecidesWhichStrengthsCount() {
    story.tree();
    story.profile(
        story.far,
        story.other,
        "2001-09-01",
        List.of(Map.of("position", "TEACHER", "category", "HIGHEST", "awardedOn", "2024-02-01")),
        List.of(Map.of("title", "MENTOR", "awardedOn", "2024-06-20")));
    story.deficit(story.young, "METHODS.GOALS", 1, List.of("METHODIST"));
    story.strength(story.second, "METHODS.GOALS", 1, List.of("METHODIST"));
    story.strength(story.mentor, "METHODS.GOALS", 1, List.of("CNPPM"));
    String path = API + "/matches/" + story.young;

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              List<JsonNode> ranked = list(story.methodist, path);
              assertThat(ids(ranked)).containsExactly(story.far, story.mentor, story.second);
              assertThat(ranked.get(1).get("competences")).isEmpty();
              assertThat(ranked.get(2).get("competences").toString()).contains("METHODS.GOALS");
              assertThat(ranked.get(0).get("grounds").toString())
                  .contains("HIGHEST_CATEGORY", "MENTOR_TITLE", "SAME_KIND");
            });
    assertThat(list(story.lead, path)).allMatch(one -> one.get("competences").isEmpty());
    assertThat(ids(list(story.lead, path))).doesNotContain(story.young, story.novice);
    Api strange = story.api.as(Tokens.schoolLead(story.town, story.other));
    assertThat(strange.get(path).status()).isEqualTo(404);
    assertThat(story.api.as(story.youngToken()).get(path).status()).isEqualTo(403);
  }

  @Test
  void mentorsAreProposedToEverybodyOnceAndARefusalIsNotAskedAgain() {
    String returned = Ids.next();
    story.teacher(returned, story.school, "Рябинина Инна Ивановна", "Рябинина И. И.", "HISTORY");
    topics.publish(
        "staff.events",
        "TeacherProfileChanged",
        returned,
        1,
        Map.of(
            "teacher",
            returned,
            "municipality",
            story.town,
            "organisation",
            story.school,
            "teachingSince",
            "2004-09-01",
            "statuses",
            List.of(Map.of("status", "ON_LEAVE", "from", "2022-09-01", "to", "2026-08-31"))));
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(returned).isPresent());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(concerns())
                    .contains("WITHOUT_MENTOR", "RETURNED_WITHOUT_MENTOR")
                    .hasSize(3));

    ok(story.lead.form("/mentoring/matching", ""));
    List<JsonNode> proposals = list(story.lead, API + "/pairs?status=PROPOSED");
    assertThat(proposals).hasSize(3);
    assertThat(concerns()).contains("UNANSWERED");
    ok(story.lead.form("/mentoring/matching", ""));
    assertThat(list(story.lead, API + "/pairs?status=PROPOSED")).hasSize(3);

    String pair = API + "/pairs/" + list(youngs(), API + "/pairs").get(0).get("id").asString();
    ok(story.seen(youngs(), pair).post(pair + "/answer", Map.of("agrees", false)));
    ok(story.lead.form("/mentoring/matching", ""));
    assertThat(list(story.lead, API + "/pairs?status=PROPOSED")).hasSize(2);
    assertThat(story.lead.get("/mentoring/attention?concern=UNANSWERED").body())
        .contains("Нет ответа на предложение");
    assertThat(story.lead.get("/mentoring/attention?format=csv").body()).contains("Ёжикова А. С.");
  }

  private Api youngs() {
    return story.api.as(story.youngToken());
  }

  private List<String> concerns() {
    return list(story.lead, API + "/concerns").stream()
        .map(one -> one.get("concern").asString())
        .toList();
  }

  private static List<JsonNode> list(Api who, String path) {
    List<JsonNode> all = new ArrayList<>();
    ok(who.get(path)).json().forEach(all::add);
    return all;
  }

  private static List<String> ids(List<JsonNode> matches) {
    return matches.stream().map(one -> one.get("mentor").get("id").asString()).toList();
  }
}
