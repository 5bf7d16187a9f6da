package ru.traektoria.events.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.activity.ActivityStory.API;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.page;
import static ru.traektoria.events.activity.ActivityStory.refused;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.ActivityStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** Feedback through HTTP and Kafka: asked once, without a name, hidden while few have answered. */
@LiveEvents
class FeedbackJourneyTest {

  private static final Contracts CONTRACTS = Contracts.of("events-service");

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  @Test
  void fiveAnswersOpenTheAverageAndNobodyLearnsWhoSaidWhat() {
    ActivityStory story = new ActivityStory(api, topics, directory);
    List<String> crowd = story.crowd(4);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> crowd.stream().allMatch(id -> directory.find(id).isPresent()));
    Map<String, String> roles = new HashMap<>(Map.of(story.anna, "PARTICIPANT"));
    crowd.forEach(id -> roles.put(id, "PARTICIPANT"));
    String path = story.held("Оценка без имени", roles);
    Api anna = story.teacher(story.anna);

    assertThat(reminders(anna)).contains("Оцените мероприятие «Оценка без имени»");
    for (String id : crowd) {
      assertThat(story.teacher(id).post(path + "/feedback", answer(5, "Канарейка")).status())
          .isEqualTo(204);
    }
    JsonNode few = ok(story.methodist.get(path + "/feedback")).json();
    assertThat(few.get("answers").asInt()).isEqualTo(4);
    assertThat(few.toString()).doesNotContain("Канарейка").doesNotContain("\"average\":5");

    assertThat(refused(anna.post(path + "/feedback", answer(0, "")))).contains("\"score\"");
    assertThat(anna.post(path + "/feedback", answer(3, "")).status()).isEqualTo(204);
    assertThat(refused(anna.post(path + "/feedback", answer(5, "")))).contains("уже оставили");
    JsonNode five = ok(story.methodist.get(path + "/feedback")).json();
    assertThat(five.get("average").decimalValue()).isEqualByComparingTo("4.6");
    assertThat(five.get("satisfied").asInt()).isEqualTo(4);
    assertThat(five.toString()).contains("Канарейка").doesNotContain(story.anna);
    assertThat(reminders(anna)).doesNotContain("Оценка без имени");

    assertThat(refused(story.teacher(story.vera).post(path + "/feedback", answer(5, ""))))
        .contains("те, кто был");
    assertThat(anna.get(path + "/feedback").status()).isEqualTo(403);
    assertThat(story.otherLead.get(path + "/feedback").status()).isEqualTo(403);
    assertThat(story.stranger.get(path + "/feedback").status()).isEqualTo(404);
    assertThat(story.methodist.post(path + "/feedback", answer(5, "")).status()).isEqualTo(403);
    assertThat(
            story.methodist.with("HX-Request", "true").get(page(path) + "/feedback/panel").body())
        .contains("4,6")
        .contains("Канарейка");
    published(path.substring(API.length() + 1), crowd);
  }

  private void published(String activity, List<String> people) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(given(activity)).hasSize(5));
    for (Published one : given(activity)) {
      CONTRACTS.assertValid("FeedbackGiven", one.value());
      assertThat(one.value()).doesNotContain("Канарейка").doesNotContain(people);
      assertThat(one.key()).isNotEqualTo(activity);
    }
  }

  private List<Published> given(String activity) {
    return topics.read("activities.events").stream()
        .filter(one -> one.name().equals("FeedbackGiven"))
        .filter(one -> one.json().get("activity").asString().equals(activity))
        .toList();
  }

  private static String reminders(Api who) {
    return ok(who.get(API + "/reminders")).body();
  }

  private static Map<String, Object> answer(int score, String text) {
    return Map.of("score", score, "useful", List.of("CONTENT"), "text", text);
  }
}
