package ru.traektoria.events.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.contest.ContestStory.ok;
import static ru.traektoria.events.contest.ContestStory.seen;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.contest.ContestStory;
import ru.traektoria.events.laboratory.model.CouncilScore.Criterion;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** A laboratory from the application to its status, through HTTP and Kafka. */
@LiveEvents
class LaboratoriesJourneyTest {

  private static final String API = "/api/v1/activities/laboratories";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final ContestStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  LaboratoriesJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new ContestStory(api, topics);
  }

  @BeforeEach
  void people() {
    story.arrived(directory);
  }

  @Test
  void afterTheFifteenthOfSeptemberOnlyTheMunicipalityCanOpenTheDoor() {
    Answer late = story.lead.post(API, proposal("LABORATORY"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("Приём заявок закончился 15.09.2026 23:59");
    ok(story.methodist.put(API + "/call", call()));
    assertThat(story.lead.post(API, proposal("LABORATORY")).status()).isEqualTo(201);
    assertThat(story.lead.put(API + "/call", call()).status()).isEqualTo(403);
  }

  @Test
  void aLaboratoryIsScoredGrantedSupportedAndTold() {
    ok(story.methodist.put(API + "/call", call()));
    String path =
        API + "/" + story.lead.post(API, proposal("LABORATORY")).json().get("id").asString();
    assertThat(story.lead.post(API, proposal("LABORATORY")).json().get("id").asString())
        .isEqualTo(path.substring(API.length() + 1));
    Map<String, Object> other = new HashMap<>(proposal("LABORATORY"));
    other.put("title", "Другая");
    assertThat(story.lead.post(API, other).body()).contains("laboratory.exists");
    assertThat(story.otherLead.get(path).status()).isEqualTo(404);
    assertThat(story.stranger.get(path).status()).isEqualTo(404);
    assertThat(story.as(story.authors.get(1)).get(path).status()).isEqualTo(404);
    assertThat(seen(story.methodist, path).post(path + "/decision", grant()).status())
        .isEqualTo(422);
    ok(story.as(story.vera).put(path + "/score", score(5)));
    assertThat(story.as(story.vera).get("/api/v1/activities/reminders").body())
        .doesNotContain("Оцените заявку");
    assertThat(story.as(story.gleb).get("/api/v1/activities/reminders").body())
        .contains("Оцените заявку на статус");
    ok(story.as(story.gleb).put(path + "/score", score(4)));
    assertThat(story.as(story.authors.get(0)).put(path + "/score", score(5)).status())
        .isIn(403, 404);
    assertThat(story.lead.get(path).json().get("scores")).isEmpty();
    assertThat(story.as(story.vera).get(path).json().get("scores")).hasSize(1);
    assertThat(story.methodist.get(path).json().get("scores")).hasSize(2);
    ok(seen(story.methodist, path).post(path + "/decision", grant()));
    assertThat(
            story.methodist.with("If-Match", "\"1\"").post(path + "/projects", project()).status())
        .isEqualTo(412);
    ok(seen(story.lead, path).post(path + "/projects", project()));
    Map<String, Object> support =
        Map.of("kind", "INFORMATION", "on", "2026-11-20", "words", "Подобрали литературу");
    assertThat(seen(story.lead, path).post(path + "/support", support).status()).isEqualTo(403);
    ok(seen(story.methodist, path).post(path + "/support", support));
    assertThat(story.as(story.authors.get(3)).get(path).json().get("supports")).isEmpty();
    List<Published> told = published(path, 3);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    assertThat(told.get(2).json().get("projects").asInt()).isEqualTo(1);
    assertThat(told.get(2).json().get("organisation").asString()).isEqualTo(story.school);
    told.forEach(event -> assertThat(event.value()).doesNotContain("Читающая"));
    assertThat(told.get(1).json().get("teacher").asString()).isEqualTo(story.authors.get(0));
    assertThat(story.methodist.get("/api/v1/activities/reminders").body())
        .contains("Заканчивается срок статуса");
    ok(seen(story.methodist, path).post(path + "/end", Map.of("on", "2026-11-20")));
    assertThat(published(path, 5).get(3).json().get("endedOn").asString()).isEqualTo("2026-11-20");
  }

  @Test
  void anInnovationSiteHasNoCommonDeadline() {
    Answer made = story.lead.post(API, proposal("INNOVATION_SITE"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    Map<String, Object> bad = new HashMap<>(proposal("APPROBATION"));
    bad.put("about", "Коротко");
    bad.put("leader", story.vera);
    assertThat(story.lead.post(API, bad).body()).contains("из своей организации");
    bad.put("leader", story.authors.get(0));
    assertThat(story.lead.post(API, bad).body()).contains("\"about\"");
  }

  @Test
  void aSchoolEntersItsOwnPeopleTheMethodistOthersAndEachIsTold() {
    String path = granted();
    String team = path + "/participants";
    String first = story.authors.get(0);
    String second = story.authors.get(1);
    String stranger = story.authors.get(2);
    assertThat(seen(story.lead, path).post(team, joining(List.of(stranger))).body())
        .contains("Школа записывает своих педагогов");
    assertThat(seen(story.lead, path).post(team, joining(List.of("никто"))).status())
        .isEqualTo(422);
    assertThat(seen(story.lead, path).post(team, joining(List.of())).body())
        .contains("Выберите, кто участвует");
    assertThat(story.lead.with("If-Match", "\"1\"").post(team, joining(List.of(second))).status())
        .isEqualTo(412);
    assertThat(seen(story.otherLead, path).post(team, joining(List.of(stranger))).status())
        .isEqualTo(403);
    assertThat(story.stranger.with("If-Match", "\"1\"").post(team, joining(List.of())).status())
        .isEqualTo(404);
    assertThat(story.as(second).post(team, joining(List.of(second))).status()).isEqualTo(403);
    ok(seen(story.lead, path).post(team, joining(List.of(second))));
    ok(seen(story.lead, path).post(team, joining(List.of(second))));
    ok(seen(story.methodist, path).post(team, joining(List.of(stranger))));
    JsonNode read = story.methodist.get(path).json();
    assertThat(read.get("team").asInt()).isEqualTo(3);
    assertThat(story.as(story.gleb).get(path).json().get("participants")).hasSize(3);
    assertThat(story.as(story.authors.get(3)).get(path).json().get("participants")).isEmpty();
    assertThat(story.as(stranger).get(path).json().get("participants")).hasSize(3);
    List<Published> told = published(path, 4);
    told.forEach(event -> CONTRACTS.assertValid(event.name(), event.value()));
    assertThat(told.subList(1, 4).stream().map(t -> t.json().get("teacher").asString()))
        .containsExactly(first, second, stranger);
    assertThat(told.get(3).json().get("organisation").asString()).isEqualTo(story.other);
    String mistaken = team + "/" + told.get(3).json().get("participation").asString();
    ok(seen(story.methodist, path).put(mistaken, Map.of("role", "DEVELOPER", "to", "2026-12-01")));
    ok(seen(story.methodist, path).delete(mistaken));
    List<Published> later = published(path, 6);
    assertThat(later.get(4).json().get("to").asString()).isEqualTo("2026-12-01");
    assertThat(later.get(5).json().get("cancelled").asBoolean()).isTrue();
    assertThat(story.methodist.get("/activities/laboratories").body())
        .contains("в 2026 году — 2, в 2025 году — 0");
    assertThat(story.lead.get("/activities/laboratories/participants").body())
        .contains("2\u00a0педагога");
  }

  /** An innovation site scored by both and granted. */
  private String granted() {
    ok(story.methodist.put(API + "/call", call()));
    Answer made = story.lead.post(API, proposal("INNOVATION_SITE"));
    String path = API + "/" + made.json().get("id").asString();
    ok(story.as(story.vera).put(path + "/score", score(5)));
    ok(story.as(story.gleb).put(path + "/score", score(5)));
    ok(seen(story.methodist, path).post(path + "/decision", grant()));
    return path;
  }

  private static Map<String, Object> joining(List<String> who) {
    return Map.of("teachers", who, "role", "PARTICIPANT", "from", "2026-11-20");
  }

  private Map<String, Object> call() {
    return Map.of("deadline", "2026-11-30T23:59:00", "council", List.of(story.vera, story.gleb));
  }

  private Map<String, Object> proposal(String kind) {
    return Map.of(
        "kind", kind,
        "title", "Читающая школа",
        "about",
            "Мы хотим, чтобы читали все: и дети, и взрослые. Каждую неделю — общий час чтения.",
        "leader", story.authors.get(0),
        "link", "https://example.org/lab");
  }

  private static Map<String, Object> score(int points) {
    Map<String, Integer> all = new HashMap<>();
    for (Criterion criterion : Criterion.values()) {
      all.put(criterion.name(), points);
    }
    return Map.of("points", all, "words", "Поддерживаю");
  }

  private static Map<String, Object> grant() {
    return Map.of(
        "granted", true,
        "number", "3",
        "on", "2026-11-20",
        "from", "2026-11-20",
        "to", "2026-12-10");
  }

  private static Map<String, Object> project() {
    return Map.of("title", "Час чтения", "from", "2026-11-20", "to", "2026-12-10");
  }

  private List<Published> published(String path, int many) {
    String id = path.substring(API.length() + 1);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> topics.read("activities.events", id).size() == many);
    return topics.read("activities.events", id);
  }
}
