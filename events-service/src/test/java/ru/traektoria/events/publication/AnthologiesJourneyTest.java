package ru.traektoria.events.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A collection put together from the banks and from works of an activity. */
@LiveEvents
class AnthologiesJourneyTest {

  private static final String API = "/api/v1/activities/collections";
  private static final String PAGES = "/activities/collections";

  private final Api api;
  private final PracticeStory story;

  @Autowired private StaffDirectory directory;

  AnthologiesJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aCollectionIsPutTogetherPrintedAndPublished() {
    String practice = story.approved("Дневник чтения");
    Answer begun =
        story.methodist.post(
            API, Map.of("title", "Педагогический поиск", "occasion", "Конференция 2026"));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    String id = begun.json().get("id").asString();
    String path = API + "/" + id;
    Map<String, Object> own =
        Map.of("kind", "OWN", "title", "Сад на крыше", "authors", List.of(story.vera));
    ok(story.methodist.with("Idempotency-Key", "own-1").post(path + "/works", own));
    ok(story.methodist.with("Idempotency-Key", "own-1").post(path + "/works", own));
    String source = practice.substring(practice.lastIndexOf('/') + 1);
    Map<String, String> known = Map.of("kind", "PRACTICE", "source", source);
    JsonNode works = ok(story.methodist.post(path + "/works", known)).json().get("works");
    assertThat(works).hasSize(2);
    assertThat(works.get(1).get("title").asString()).isEqualTo("Дневник чтения");
    String second = works.get(1).get("id").asString();
    ok(seen(story.methodist, path).post(path + "/works/" + second + "/raise", ""));
    assertThat(story.author.get(path).status()).isEqualTo(404);
    assertThat(story.lead.post(path + "/works", own).status()).isEqualTo(403);

    Answer word = story.methodist.get(PAGES + "/" + id + "/print.docx");
    assertThat(word.status()).isEqualTo(200);
    Answer pdf = story.methodist.get(PAGES + "/" + id + "/print.pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(pdf.body()).startsWith("%PDF");

    Api stale = seen(story.methodist, path);
    ok(stale.post(path + "/publication", ""));
    assertThat(stale.post(path + "/works/" + second + "/raise", "").status()).isIn(412, 422);
    JsonNode open = ok(story.author.get(path)).json();
    assertThat(open.get("works").get(0).get("authors").get(0).get("name").asString())
        .isEqualTo("Ключева Анна Петровна");
    assertThat(api.as(Tokens.methodist("other-town")).get(path).status()).isEqualTo(404);
  }

  @Test
  void anUnknownWorkAndAStrangerAreRefused() {
    Answer begun = story.methodist.post(API, Map.of("title", "Ёлка и О'Нил"));
    String path = API + "/" + begun.json().get("id").asString();
    assertThat(
            story
                .methodist
                .post(path + "/works", Map.of("kind", "MATERIAL", "source", "nothing"))
                .status())
        .isEqualTo(404);
    assertThat(story.methodist.post(path + "/works", Map.of("kind", "PRACTICE")).body())
        .contains("Выберите работу");
    Map<String, Object> stranger =
        Map.of("kind", "OWN", "title", "Чужая", "authors", List.of("nobody"));
    assertThat(story.methodist.post(path + "/works", stranger).status()).isEqualTo(422);
    assertThat(seen(story.methodist, path).post(path + "/publication", "").body())
        .contains("хотя бы одну");
    assertThat(story.methodist.post(API, Map.of("title", " ")).status()).isEqualTo(422);
    assertThat(story.author.post(API, Map.of("title", "Мой")).status()).isEqualTo(403);
  }
}
