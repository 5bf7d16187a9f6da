package ru.traektoria.events.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.practice.PracticeStory.ok;
import static ru.traektoria.events.practice.PracticeStory.seen;

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
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** A material from its author to the bank, and what the associations gave. */
@LiveEvents
class MaterialsJourneyTest {

  private static final String API = "/api/v1/activities/materials";
  private static final String PAGES = "/activities/materials";
  private static final Contracts CONTRACTS = Contracts.of("events-service");
  private static final Contracts STAFF = Contracts.of("staff-service");

  private final Api api;
  private final PracticeStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private Subjects subjects;

  MaterialsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.story = new PracticeStory(api, topics);
  }

  @BeforeEach
  void people() {
    topics.publish(
        "staff.events", "DirectoryChanged", "SUBJECTS", 1, STAFF.example("DirectoryChanged"));
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "Математика".equals(subjects.names().get("MATHEMATICS")));
  }

  @Test
  void aMaterialIsSubmittedReviewedByTwoAndPublished() {
    String path = submitted(story.author, material("Читаем графики"));
    assertThat(story.colleague.get(path).status()).isEqualTo(404);
    assertThat(seen(story.lead, path).put(path + "/experts", experts(story.vera)).status())
        .isEqualTo(403);
    assertThat(seen(story.methodist, path).put(path + "/experts", experts(story.anna)).status())
        .isEqualTo(422);
    ok(seen(story.methodist, path).put(path + "/experts", experts(story.vera, story.ivan)));
    assertThat(reminders(story.expert)).contains("Напишите заключение: 1 материал");
    assertThat(seen(story.author, path).post(path + "/conclusions", positive()).status())
        .isEqualTo(403);
    ok(seen(story.expert, path).post(path + "/conclusions", positive()));
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    JsonNode published =
        ok(seen(story.colleague, path).post(path + "/conclusions", positive())).json();
    assertThat(published.get("state").asString()).isEqualTo("PUBLISHED");
    assertThat(published.get("subjects").get(0).get("name").asString()).isEqualTo("Математика");

    JsonNode open = ok(story.otherLead.get(path)).json();
    assertThat(open.get("reviews")).isEmpty();
    List<Published> told = published(path, 3);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    assertThat(told.stream().map(Published::name))
        .containsExactly("ExpertiseCompleted", "ExpertiseCompleted", "MaterialPublished");
    assertThat(told.get(2).value()).doesNotContain("Ключева").doesNotContain("карточками");

    assertThat(seen(story.author, path).put(path + "/archive", "").status()).isEqualTo(403);
    ok(seen(story.methodist, path).put(path + "/archive", ""));
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    assertThat(published(path, 4).get(3).json().get("archivedOn").asString())
        .isEqualTo("2026-11-20");
  }

  @Test
  void aReturnedMaterialIsCorrectedAndStaleFormsAreRefused() {
    String path = submitted(story.author, material("Читаем таблицы"));
    Api stale = seen(story.methodist, path);
    ok(stale.put(path + "/experts", experts(story.vera)));
    assertThat(stale.put(path + "/experts", experts(story.ivan)).status()).isEqualTo(412);
    Map<String, Object> back =
        Map.of("verdict", "RETURN", "words", "Добавьте ответы", "on", "2026-11-20");
    ok(seen(story.expert, path).post(path + "/conclusions", back));
    assertThat(reminders(story.author)).contains("Доработайте: 1 материал");
    ok(seen(story.author, path).put(path, material("Читаем таблицы с ответами")));
    assertThat(story.colleague.with("If-Match", "\"1\"").put(path, material("Чужое")).status())
        .isEqualTo(404);
    assertThat(story.author.get(path).json().get("state").asString()).isEqualTo("SUBMITTED");
  }

  @Test
  void aTwinIsShownAndBadInputIsSaid() {
    submitted(story.author, material("Ёлка и «объёмы»"));
    Answer twin = story.author.post(API, material("елка и объемы!"));
    assertThat(twin.status()).isEqualTo(422);
    assertThat(twin.body()).contains("Похоже");
    Map<String, Object> other = material("елка и объемы!");
    other.put("different", true);
    assertThat(story.author.post(API, other).status()).isEqualTo(201);
    Api once = story.author.with("Idempotency-Key", "twice");
    assertThat(once.post(API, material("Дважды")).status()).isEqualTo(201);
    assertThat(once.post(API, material("Дважды")).status()).isEqualTo(201);
    assertThat(story.author.get(API + "/applications").json()).hasSize(3);
    assertThat(story.author.post(API, Map.of("title", "Один")).status()).isEqualTo(422);
    Map<String, Object> stranger = material("Не то объединение");
    stranger.put("association", "nothing");
    assertThat(story.author.post(API, stranger).body()).contains("Выберите объединение");
    assertThat(api.as(Tokens.methodist("other-town")).get(API + "/applications").json()).isEmpty();
  }

  @Test
  void eachAssociationOwesOneAQuarterAndItsHeadIsReminded() {
    String association = association();
    Api head = api.as(Tokens.teacher(story.town, story.school, story.ivan));
    assertThat(reminders(head)).contains("за II четверть", "ГМО математиков");
    Map<String, Object> one = material("Копилка ноября");
    one.put("association", association);
    String path = submitted(story.author, one);
    assertThat(reminders(head)).doesNotContain("за II четверть");
    ok(seen(story.methodist, path).put(path + "/experts", experts(story.vera)));
    ok(seen(story.expert, path).post(path + "/conclusions", positive()));
    JsonNode row = story.methodist.get(API + "/associations").json().get(0);
    assertThat(row.get("quarters").get("SECOND").asInt()).isEqualTo(1);
    Document page = page(story.methodist, PAGES + "/associations");
    assertThat(page.select("#materials tbody tr").text()).contains("ГМО математиков", "Ещё 3");
    assertThat(titles("?association=" + association)).containsExactly("Копилка ноября");
    assertThat(titles("?subject=MATHEMATICS&kind=LESSON_NOTES")).containsExactly("Копилка ноября");
    assertThat(titles("?kind=VIDEO")).isEmpty();
    assertThat(titles("?competence=FUNCTIONAL_LITERACY.READING&competence=NOTHING")).hasSize(1);
    assertThat(titles("?q=%D0%BA%D0%B0%D1%80%D1%82%D0%BE%D1%87%D0%BA")).hasSize(1);
    assertThat(page(story.methodist, PAGES).text().replace('\u00a0', ' '))
        .contains("В банке 1 материал (план");
  }

  private String association() {
    Answer made =
        story.methodist.post(
            "/api/v1/activities/associations",
            Map.of("name", "ГМО математиков", "kind", "GMO", "subject", "Математика"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    String path = "/api/v1/activities/associations/" + made.json().get("id").asString();
    ok(seen(story.methodist, path).put(path + "/head/" + story.ivan, Map.of("from", "2026-09-01")));
    return made.json().get("id").asString();
  }

  private String reminders(Api who) {
    return who.get("/api/v1/activities/reminders").body().replace('\u00a0', ' ');
  }

  private List<String> titles(String query) {
    return page(story.colleague, PAGES + query)
        .select("#materials tbody td:first-child a")
        .eachText();
  }

  private static String submitted(Api who, Map<String, Object> material) {
    Answer answer = who.post(API, material);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return API + "/" + answer.json().get("id").asString();
  }

  private static Map<String, Object> material(String title) {
    Map<String, Object> said = new HashMap<>();
    said.put("title", title);
    said.put("kind", "LESSON_NOTES");
    said.put("subjects", List.of("MATHEMATICS"));
    said.put("competences", List.of("FUNCTIONAL_LITERACY.READING"));
    said.put("annotation", "Конспект урока с карточками для чтения графиков.");
    said.put("links", List.of("https://example.org/graphs"));
    said.put("analysis", "Справка по ВПР, октябрь");
    return said;
  }

  private static Map<String, Object> experts(String... experts) {
    return Map.of("experts", List.of(experts));
  }

  private static Map<String, Object> positive() {
    return Map.of("verdict", "POSITIVE", "on", "2026-11-20");
  }

  private static Document page(Api as, String path) {
    Answer answer = as.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
    assertThat(answer.body()).as(path).doesNotContain("??").doesNotContain("имя удалено");
    return Jsoup.parse(answer.body());
  }

  private List<Published> published(String path, int count) {
    String id = path.substring(API.length() + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> topics.read("activities.events", id).size() == count);
    return topics.read("activities.events", id);
  }
}
