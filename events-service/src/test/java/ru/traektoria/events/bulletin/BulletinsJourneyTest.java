package ru.traektoria.events.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.practice.PracticeStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;

/** A bulletin from the methodist to the confirmation of the schools. */
@LiveEvents
class BulletinsJourneyTest {

  private static final String API = "/api/v1/activities/bulletins";
  private static final String PAGES = "/activities/bulletins";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final Api api;
  private final PracticeStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  BulletinsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
  }

  @Test
  void aBulletinIsSentConfirmedOnceAndCounted() {
    String path = sent(bulletin("Новые требования", "PEDAGOGUES"));
    String words = story.lead.get("/api/v1/activities/reminders").body();
    assertThat(words).contains("Подтвердите бюллетень «Новые требования»");
    assertThat(story.author.get(path).json().get("mayConfirm").asBoolean()).isFalse();
    assertThat(story.author.post(path + "/confirmation", "").status()).isEqualTo(403);
    ok(story.lead.post(path + "/confirmation", ""));
    assertThat(ok(story.lead.post(path + "/confirmation", "")).json().get("standing").asString())
        .isEqualTo("IN_TIME");
    assertThat(story.lead.get("/api/v1/activities/reminders").body()).doesNotContain("Подтвердите");
    List<Published> told = published(path, 2);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    assertThat(told.get(0).json().get("organisations")).hasSize(2);
    assertThat(told.get(1).json().get("inTime").asBoolean()).isTrue();
    assertThat(told.get(0).value()).doesNotContain("требования");

    Document card = page(story.methodist, PAGES + path.substring(API.length()));
    assertThat(card.select("tbody tr:contains(школа № 1)").text()).contains("Вовремя");
    assertThat(card.select("tbody tr:contains(школа № 2)").text()).contains("Ждём");
    Document informed = page(api.as(Tokens.official(story.town)), PAGES + "/informed");
    assertThat(informed.select("#bulletins tbody tr:contains(школа № 1)").text()).contains("Да");
    assertThat(informed.text()).contains("1 из 1 организаций");
    assertThat(page(story.lead, card(path)).select("tbody tr")).isEmpty();
  }

  @Test
  void aBulletinForOneSchoolIsNotSeenByTheOtherNorByAnotherTown() {
    Map<String, Object> one = bulletin("Только первой школе", "EVERYBODY");
    one.put("organisations", List.of(story.school));
    String path = sent(one);
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    assertThat(story.otherLead.post(path + "/confirmation", "").status()).isEqualTo(404);
    assertThat(story.expert.get(path).status()).isEqualTo(404);
    assertThat(story.author.get(path).status()).isEqualTo(200);
    assertThat(api.as(Tokens.methodist("other-town")).get(path).status()).isEqualTo(404);
    assertThat(story.lead.post(path + "/withdrawal", "").status()).isEqualTo(403);
    ok(story.methodist.post(path + "/withdrawal", ""));
    assertThat(story.author.get(path).status()).isEqualTo(404);
    assertThat(published(path, 2).get(1).json().get("withdrawn").asBoolean()).isTrue();
  }

  @Test
  void badInputIsSaidAndARepeatSendsOnce() {
    assertThat(story.lead.post(API, bulletin("Чужое", "NOBODY")).status()).isEqualTo(403);
    assertThat(story.methodist.post(API, Map.of("title", "Один")).status()).isEqualTo(422);
    Map<String, Object> kinds = bulletin("Садам", "NOBODY");
    kinds.put("kinds", List.of("KINDERGARTEN"));
    assertThat(story.methodist.post(API, kinds).body()).contains("организаций нет");
    Api once = story.methodist.with("Idempotency-Key", "sent-once");
    Map<String, Object> letter = bulletin("Ёлка у О'Нила <b>", "NOBODY");
    assertThat(once.post(API, letter).status()).isEqualTo(201);
    assertThat(once.post(API, letter).status()).isEqualTo(201);
    assertThat(story.methodist.get(API).json()).hasSize(1);
    assertThat(page(story.lead, PAGES).text()).contains("Ёлка у О'Нила <b>");
    Answer huge = story.methodist.upload(PAGES, "big.pdf", new byte[20 * 1024 * 1024]);
    assertThat(huge.status()).isBetween(400, 499);
  }

  private String sent(Map<String, Object> bulletin) {
    Answer answer = story.methodist.post(API, bulletin);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  private static String card(String path) {
    return PAGES + path.substring(API.length());
  }

  private static Map<String, Object> bulletin(String title, String people) {
    Map<String, Object> said = new HashMap<>();
    said.put("topic", "REQUIREMENTS");
    said.put("title", title);
    said.put("body", "Обновились требования к рабочим программам.\nПрочитайте до пятницы.");
    said.put("links", List.of("https://example.org/fgos"));
    said.put("people", people);
    return said;
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    String text = answer.body().replace('\u00a0', ' ').replace("&nbsp;", " ");
    assertThat(text).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(text);
  }

  private List<Published> published(String path, int count) {
    String id = path.substring(API.length() + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> topics.read("activities.events", id).size() == count);
    return topics.read("activities.events", id);
  }
}
