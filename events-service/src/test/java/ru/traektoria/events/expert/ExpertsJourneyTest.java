package ru.traektoria.events.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.conclusion;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import tools.jackson.databind.JsonNode;

/** The list of experts: who judged what, how many, by year, through HTTP and pages. */
@LiveEvents
class ExpertsJourneyTest {

  private static final String REST = "/api/v1/activities/experts";
  private static final String PAGES = "/activities/experts";

  private final PracticeStory story;

  @Autowired private StaffDirectory directory;

  ExpertsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void theMethodistReadsWhoJudgedWhatInWhichYear() {
    assertThat(story.methodist.get(REST).json()).isEmpty();
    story.approved("Дневник чтения");
    String again = story.underReview("Школьный музей");
    ok(seen(story.expert, again).post(again + "/conclusion", conclusion("RETURN", 1)));
    String outside = story.applied("Уроки у реки");
    ok(
        seen(story.methodist, outside)
            .put(outside + "/outsider", Map.of("name", "Ёлкин О’Нил", "post", "Институт")));
    ok(seen(story.methodist, outside).post(outside + "/conclusion", conclusion("APPROVE", 2)));
    judgedAtASeminar();

    JsonNode all = story.methodist.get(REST).json();
    assertThat(all).hasSize(2);
    JsonNode vera =
        all.get(0).get("expert").get("name").asString().startsWith("Полевая")
            ? all.get(0)
            : all.get(1);
    assertThat(vera.get("works").get("PRACTICE").asInt()).isEqualTo(2);
    assertThat(vera.get("works").get("ACTIVITY").asInt()).isEqualTo(1);
    assertThat(vera.get("total").asInt()).isEqualTo(3);
    assertThat(vera.get("organisation").get("name").asString()).isEqualTo("Холмская школа № 2");
    assertThat(story.methodist.get(REST + "?year=2025-26").json()).isEmpty();
    assertThat(story.methodist.get(REST + "?year=прошлый").status()).isEqualTo(400);

    String list = story.methodist.get(PAGES).body();
    assertThat(list)
        .contains("2\u00a0эксперта, 4\u00a0работы", "Ёлкин О’Нил", "эксперт со стороны");
    String works = story.methodist.get(PAGES + "/works?expert=" + story.vera).body();
    assertThat(works).contains("Школьный музей", "Дневник чтения").doesNotContain("Уроки у реки");
    assertThat(story.methodist.get(PAGES + "/works?kind=ACTIVITY").body())
        .contains("Методический день")
        .doesNotContain("Школьный музей");
    assertThat(story.methodist.get(PAGES + "?format=csv").body()).contains("Ёлкин О’Нил;");
  }

  @Test
  void theListIsTheMethodistsAlone() {
    for (Api other : new Api[] {story.lead, story.author, story.expert}) {
      assertThat(other.get(REST).status()).isEqualTo(403);
      assertThat(other.get(PAGES).status()).isEqualTo(403);
      assertThat(other.get(PAGES + "/works").status()).isEqualTo(403);
    }
  }

  private void judgedAtASeminar() {
    String made =
        story
            .methodist
            .post(
                "/api/v1/activities",
                Map.of(
                    "title", "Методический день",
                    "kind", "SEMINAR",
                    "level", "MUNICIPAL",
                    "format", "ON_SITE",
                    "plannedOn", "2026-11-20"))
            .json()
            .get("id")
            .asString();
    String path = "/api/v1/activities/" + made;
    ok(story.methodist.put(path + "/participants/" + story.vera, Map.of("role", "EXPERT")));
    ok(story.methodist.put(path + "/attendance", Map.of("marks", Map.of(story.vera, "PRESENT"))));
    ok(seen(story.methodist, path).post(path + "/hold", Map.of("heldOn", "2026-11-20")));
  }
}
