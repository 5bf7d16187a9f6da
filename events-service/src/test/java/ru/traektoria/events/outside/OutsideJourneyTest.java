package ru.traektoria.events.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.activity.ActivityStory.ok;
import static ru.traektoria.events.activity.ActivityStory.refused;
import static ru.traektoria.events.activity.ActivityStory.seen;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.activity.ActivityStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** A diploma from elsewhere on its way from a teacher's phone into the portfolio. */
@LiveEvents
class OutsideJourneyTest {

  private static final String API = "/api/v1/activities/outside";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  @Autowired private Api api;
  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  private ActivityStory story;

  @BeforeEach
  void people() {
    story = new ActivityStory(api, topics, directory);
  }

  @Test
  void theTeacherTellsTheSchoolReturnsAndConfirmsAndOthersHear() {
    Api anna = story.teacher(story.anna);
    Answer list =
        story
            .methodist
            .with("If-Match", "\"0\"")
            .put(API + "/counted", Map.of("titles", List.of("Учитель года", " ")));
    assertThat(ok(list).json().get("titles")).hasSize(1);
    String path = told(anna, "Всероссийский конкурс «Учитель года»");

    assertThat(reminders(story.lead)).contains("участие ждёт подтверждения");
    assertThat(refused(seen(story.lead, path).post(path + "/return", Map.of("remark", " "))))
        .contains("\"remark\"");
    ok(seen(story.lead, path).post(path + "/return", Map.of("remark", "Дата не та")));
    assertThat(reminders(anna)).contains("вернула участие");
    ok(seen(anna, path).put(path, diploma("Всероссийский конкурс «Учитель года»")));
    JsonNode confirmed = ok(seen(story.lead, path).post(path + "/confirmation", "")).json();
    assertThat(confirmed.get("state").asString()).isEqualTo("CONFIRMED");
    assertThat(confirmed.get("listed").asBoolean()).isTrue();
    assertThat(refused(seen(anna, path).put(path, diploma("Другое"))))
        .contains("сняв подтверждение");
    published(path, "PRESENT");
    ok(seen(story.methodist, path).post(path + "/annulment", Map.of("remark", "Чужой диплом")));
    published(path, "PRESENT", "ABSENT");
  }

  @Test
  void publicationsStandInABibliographicListOfTheTeacherTheSchoolAndTheYear() {
    Map<String, Object> article = diploma("Читаем вместе: О’Нил и ёлка");
    article.put("kind", "PUBLICATION");
    article.put("where", "Вестник образования");
    article.put("issue", "№ 3");
    article.put("pages", "12-15");
    Api anna = story.teacher(story.anna);
    assertThat(anna.post(API, article).status()).isEqualTo(201);
    told(anna, "Конкурс чтецов");
    String reference =
        "Читаем вместе: О’Нил и ёлка // Вестник образования. — 2026. — № 3. — С. 12–15";
    String list = "/activities/outside/publications?format=csv";
    for (Api reader : List.of(anna, story.lead, story.methodist)) {
      assertThat(reader.get(list).body()).contains(reference).doesNotContain("Конкурс чтецов");
      assertThat(reader.get(list + "&year=2025").body()).doesNotContain(reference);
    }
    for (Api other : List.of(story.otherLead, story.stranger, story.teacher(story.vera))) {
      assertThat(other.get(list).body()).doesNotContain(reference);
    }
    article.put("pages", "1".repeat(31));
    assertThat(refused(anna.post(API, article))).contains("\"authors\"");
  }

  @Test
  void othersSeeNothingAndChangeNothing() {
    String path = told(story.teacher(story.anna), "Статья в журнале");
    for (Api other :
        List.of(
            story.otherLead,
            story.stranger,
            story.teacher(story.vera),
            story.teacher(story.ivan))) {
      assertThat(other.get(path).status()).isEqualTo(404);
      assertThat(ok(other.get(API)).json()).isEmpty();
    }
    assertThat(story.otherLead.with("If-Match", "\"1\"").post(path + "/confirmation", "").status())
        .isEqualTo(404);
    assertThat(
            story
                .teacher(story.anna)
                .with("If-Match", "\"1\"")
                .post(path + "/confirmation", "")
                .status())
        .isEqualTo(403);
    assertThat(story.lead.post(path + "/confirmation", "").status()).isEqualTo(428);
    assertThat(story.lead.with("If-Match", "\"9\"").post(path + "/confirmation", "").status())
        .isEqualTo(412);
    assertThat(story.lead.post(API, diploma("Чужое")).status()).isEqualTo(403);
    assertThat(story.lead.get(API + "/counted").status()).isEqualTo(403);
  }

  @Test
  void wrongAndRepeatedTellingsAreAnsweredKindly() {
    Api anna = story.teacher(story.anna);
    Map<String, Object> empty = diploma("");
    empty.put("link", "");
    assertThat(refused(anna.post(API, empty))).contains("\"title\"", "\"files\"");
    Api once = anna.with("Idempotency-Key", "diploma-1");
    String first = once.post(API, diploma("Форум «Ё-класс»: O'Reilly")).json().get("id").asString();
    String second =
        once.post(API, diploma("Форум «Ё-класс»: O'Reilly")).json().get("id").asString();
    assertThat(second).isEqualTo(first);
    assertThat(once.post(API, diploma("Другое")).status()).isEqualTo(422);
    Answer notes = anna.upload("/activities/outside", "notes.txt", "слова".getBytes());
    assertThat(notes.status()).isEqualTo(422);
    assertThat(anna.upload("/activities/outside", "big.pdf", new byte[20_000_000]).status())
        .isIn(413, 422, 400);
    assertThat(ok(anna.get(API)).json()).hasSize(1);
  }

  private String told(Api who, String title) {
    Answer answer = who.post(API, diploma(title));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  private void published(String path, String... attendance) {
    String id = path.substring(API.length() + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("activities.events", id))
                    .extracting(one -> one.json().get("attendance").asString())
                    .containsExactly(attendance));
    for (Published one : topics.read("activities.events", id)) {
      CONTRACTS.assertValid(one.name(), one.value());
      assertThat(one.json().get("outside").asBoolean()).isTrue();
      assertThat(one.json().get("level").asString()).isEqualTo("FEDERAL");
      assertThat(one.value()).doesNotContain("Соловьёва").doesNotContain("Чужой диплом");
    }
  }

  private static String reminders(Api who) {
    return ok(who.get(ActivityStory.API + "/reminders")).body();
  }

  private static Map<String, Object> diploma(String title) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", "CONTEST");
    said.put("level", "FEDERAL");
    said.put("role", "PRIZE_WINNER");
    said.put("where", "Министерство");
    said.put("heldOn", "2026-11-01");
    said.put("link", "https://example.org/diploma");
    return said;
  }
}
