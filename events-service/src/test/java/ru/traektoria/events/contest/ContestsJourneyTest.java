package ru.traektoria.events.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.contest.ContestStory.API;
import static ru.traektoria.events.contest.ContestStory.ok;
import static ru.traektoria.events.contest.ContestStory.seen;
import static ru.traektoria.events.contest.ContestStory.work;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.contest.application.Contests;
import ru.traektoria.events.contest.application.People;
import ru.traektoria.events.contest.model.terms.ContestId;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** A contest from its terms to the admitted applications, through HTTP and Kafka. */
@LiveEvents
class ContestsJourneyTest {

  private static final String NOMINATION = "Учитель года";
  private static final byte[] PNG = {
    (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0
  };

  private final ContestStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;
  @Autowired private People people;
  @Autowired private Contests contests;
  @Autowired private Files files;

  ContestsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new ContestStory(api, topics);
  }

  @BeforeEach
  void people() {
    story.arrived(directory);
  }

  @Test
  void aContestIsPreparedAnnouncedAppliedForAndStandsInThePlan() {
    String anna = story.authors.get(0);
    Answer made = story.methodist.post(API, story.terms("Учитель года города"));
    String path = API + "/" + made.json().get("id").asString();
    assertThat(story.as(anna).get(path).status()).isEqualTo(404);
    assertThat(story.as(anna).post(path + "/entries", work(NOMINATION, "Рано")).status())
        .isEqualTo(404);
    ok(seen(story.methodist, path).post(path + "/opening", ""));
    assertThat(story.as(anna).get(API).json()).hasSize(1);
    assertThat(story.as(anna).get(path).body()).doesNotContain("\"key\"");

    JsonNode planned =
        story.as(anna).get("/api/v1/activities?from=2026-11-01&to=2026-12-31").json();
    assertThat(planned.toString()).contains("Учитель года города").contains("CONTEST");

    String entry = story.drafted(path, anna, NOMINATION, "Театр на уроке");
    assertThat(story.methodist.get(path + "/entries").json()).hasSize(1);
    ok(seen(story.as(anna), entry).post(entry + "/submission", ""));
    assertThat(seen(story.as(anna), entry).put(entry, work(NOMINATION, "Другое")).status())
        .isEqualTo(422);
    Answer back =
        seen(story.methodist, entry).post(entry + "/return", Map.of("why", "Добавьте итоги"));
    assertThat(ok(back).json().get("state").asString()).isEqualTo("RETURNED");
    ok(seen(story.as(anna), entry).put(entry, work(NOMINATION, "Театр на уроке истории")));
    ok(seen(story.as(anna), entry).post(entry + "/submission", ""));
    JsonNode admitted = ok(seen(story.methodist, entry).post(entry + "/admission", "")).json();
    assertThat(admitted.get("state").asString()).isEqualTo("ADMITTED");
    assertThat(admitted.get("title").asString()).isEqualTo("Театр на уроке истории");
  }

  @Test
  void afterTheDeadlineNobodyAppliesUnlessTheMethodistGaveTime() {
    Map<String, Object> terms = story.terms("Учитель года города");
    String path = story.open(terms);
    String anna = story.authors.get(0);
    String in = story.submitted(path, anna, NOMINATION, "Успела");
    String draft = story.drafted(path, story.authors.get(1), NOMINATION, "Опоздала");
    story.late(path, terms);
    Answer late = seen(story.as(story.authors.get(1)), draft).post(draft + "/submission", "");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("Приём заявок закончился 19.11.2026 23:59");
    ok(
        seen(story.methodist, in)
            .post(in + "/return", Map.of("why", "Уточните", "until", "2026-11-25T12:00:00")));
    ok(seen(story.as(anna), in).post(in + "/submission", ""));
  }

  @Test
  void everybodySeesAndDoesWhatIsTheirs() {
    String path = story.open(story.terms("Учитель года города"));
    String anna = story.authors.get(0);
    String entry = story.submitted(path, anna, NOMINATION, "Театр на уроке");
    assertThat(story.lead.get(entry).status()).isEqualTo(200);
    assertThat(story.otherLead.get(entry).status()).isEqualTo(404);
    assertThat(story.as(story.authors.get(1)).get(entry).status()).isEqualTo(404);
    assertThat(story.stranger.get(path).status()).isEqualTo(404);
    assertThat(story.stranger.get(entry).status()).isEqualTo(404);
    assertThat(story.outsider().get(path).status()).isEqualTo(404);
    assertThat(story.outsider().get(API).json()).isEmpty();
    assertThat(story.outsider().get(path + "/entries").status()).isEqualTo(403);
    assertThat(story.lead.post(API, story.terms("Свой")).status()).isEqualTo(403);
    assertThat(seen(story.lead, entry).post(entry + "/admission", "").status()).isEqualTo(403);
    assertThat(seen(story.methodist, entry).post(entry + "/withdrawal", "").status())
        .isEqualTo(403);
    assertThat(story.as(anna).with("If-Match", "\"77\"").post(entry + "/withdrawal", "").status())
        .isEqualTo(412);
    Map<String, Object> colleague = new HashMap<>(work(NOMINATION, "Выдвинута школой"));
    colleague.put("teacher", story.authors.get(1));
    assertThat(story.otherLead.post(path + "/entries", colleague).status()).isEqualTo(422);
    JsonNode put = story.lead.post(path + "/entries", colleague).json();
    assertThat(put.get("putForward").asBoolean()).isTrue();
    Answer twice = story.lead.post(path + "/entries", colleague);
    assertThat(twice.json().get("id")).isEqualTo(put.get("id"));
    colleague.put("title", "Другая работа");
    assertThat(story.lead.post(path + "/entries", colleague).body()).contains("entry.exists");
  }

  @Test
  void aContestOfYoungTeachersLooksIntoTheRegister() {
    Map<String, Object> terms = story.terms("Педагогический дебют");
    terms.put("audience", Map.of("lessYears", 3));
    String path = story.open(terms);
    String young = story.authors.get(0);
    String old = story.authors.get(1);
    story.known(young, "2024-09-01", "2001-01-01");
    story.known(old, "2010-09-01", "1980-01-01");
    await().atMost(Duration.ofSeconds(20)).until(() -> people.of(old).isPresent());
    await().atMost(Duration.ofSeconds(20)).until(() -> people.of(young).isPresent());
    story.submitted(path, young, NOMINATION, "Первый год");
    Answer refused = story.as(old).post(path + "/entries", work(NOMINATION, "Двадцатый год"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("для молодых педагогов");
    String unknown = story.submitted(path, story.authors.get(2), NOMINATION, "Кто знает");
    assertThat(story.methodist.get(unknown).json().get("fit").asString()).isEqualTo("UNKNOWN");
  }

  @Test
  void aReplacedPaperIsDroppedFromTheStore() {
    String path = story.open(story.terms("Учитель года города"));
    ContestId id = new ContestId(path.substring(path.lastIndexOf('/') + 1));
    ok(seen(story.methodist, path).upload(path + "/paper", "Проект.png", PNG));
    String first = contests.find(id).orElseThrow().state().paper().id();
    ok(seen(story.methodist, path).upload(path + "/paper", "Положение.png", PNG));
    String second = contests.find(id).orElseThrow().state().paper().id();
    assertThat(files.open(first)).isEmpty();
    assertThat(files.open(second)).isPresent();
    assertThat(
            story
                .methodist
                .with("If-Match", "\"1\"")
                .upload(path + "/paper", "Поздно.png", PNG)
                .status())
        .isEqualTo(412);
    assertThat(files.open(second)).as("a refused one drops nothing").isPresent();
  }

  @Test
  void thePaperOfAContestIsAFileThatEverybodyReads() {
    String path = story.open(story.terms("Учитель года города"));
    String paper = "/activities/contests" + path.substring(API.length()) + "/paper";
    assertThat(story.methodist.get(paper).status()).isEqualTo(404);
    ok(seen(story.methodist, path).upload(path + "/paper", "Положение.png", PNG));
    assertThat(story.methodist.get(path).json().get("paper").asString()).isEqualTo("Положение.png");
    assertThat(story.as(story.authors.get(0)).get(paper).status()).isEqualTo(200);
    assertThat(story.stranger.get(paper).status()).isEqualTo(404);
    assertThat(story.lead.upload(path + "/paper", "a.png", PNG).status()).isEqualTo(403);
    assertThat(
            story
                .methodist
                .with("If-Match", "\"1\"")
                .upload(path + "/paper", "a.png", PNG)
                .status())
        .isEqualTo(412);
    byte[] program = "MZ это программа".getBytes(StandardCharsets.UTF_8);
    assertThat(seen(story.methodist, path).upload(path + "/paper", "a.pdf", program).status())
        .isEqualTo(422);
    assertThat(
            seen(story.methodist, path)
                .upload(path + "/paper", "b.png", new byte[20 << 20])
                .status())
        .isEqualTo(413);
    assertThat(story.methodist.get(path).json().get("paper").asString()).isEqualTo("Положение.png");
  }

  @Test
  void filesAreCheckedAndBadOnesLeaveNothingBehind() {
    String path = story.open(story.terms("Учитель года города"));
    String anna = story.authors.get(0);
    Api author = story.as(anna);
    String entry = story.drafted(path, anna, NOMINATION, "С приложением");
    ok(seen(author, entry).upload(entry + "/files", "Работа Канарейкиной.png", PNG));
    JsonNode file = author.get(entry).json().get("files").get(0);
    assertThat(file.get("type").asString()).isEqualTo("image/png");
    assertThat(author.get(entry + "/files/" + file.get("id").asString()).status()).isEqualTo(200);
    assertThat(story.otherLead.get(entry + "/files/" + file.get("id").asString()).status())
        .isEqualTo(404);
    byte[] program = "MZ это программа".getBytes(StandardCharsets.UTF_8);
    assertThat(seen(author, entry).upload(entry + "/files", "work.pdf", program).status())
        .isEqualTo(422);
    assertThat(seen(author, entry).upload(entry + "/files", "empty.pdf", new byte[0]).status())
        .isEqualTo(400);
    assertThat(seen(author, entry).upload(entry + "/files", "big.png", new byte[20 << 20]).status())
        .isEqualTo(413);
    assertThat(author.get(entry).json().get("files")).hasSize(1);
    ok(seen(author, entry).delete(entry + "/files/" + file.get("id").asString()));
  }

  @Test
  void aBlindWorkDoesNotNameItsAuthor() {
    String path = story.open(story.terms("Учитель года города"));
    String anna = story.authors.get(0);
    String named = story.drafted(path, anna, NOMINATION, "Из опыта Канарейкиной");
    Answer refused = seen(story.as(anna), named).post(named + "/submission", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("entry.names-author");
    ok(seen(story.as(anna), named).put(named, work(NOMINATION, "Из опыта класса")));
    ok(seen(story.as(anna), named).post(named + "/submission", ""));
  }

  @Test
  void badTermsAreToldFieldByField() {
    Map<String, Object> terms = story.terms("");
    terms.put("nominations", List.of());
    terms.put("link", "javascript:alert(1)");
    terms.put("window", Map.of("opens", "2026-12-01T09:00", "deadline", "2026-11-30T23:59"));
    Answer refused = story.methodist.post(API, terms);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"title\"", "\"nominations\"", "\"link\"", "\"deadline\"");
    Map<String, Object> odd = story.terms("Учитель года: «О'Нил — ёлка» " + "ы".repeat(120));
    assertThat(story.methodist.post(API, odd).status()).isEqualTo(201);
    odd.put("unknown", 1);
    assertThat(story.methodist.post(API, odd).status()).isEqualTo(400);
    Api keyed = story.methodist.with("Idempotency-Key", "once");
    Map<String, Object> good = story.terms("Дважды нажали");
    String first = keyed.post(API, good).json().get("id").asString();
    assertThat(keyed.post(API, good).json().get("id").asString()).isEqualTo(first);
    assertThat(story.as(story.authors.get(0)).post(API, good).status()).isEqualTo(403);
    List<Published> told = topics.read("activities.events");
    assertThat(told).noneMatch(event -> event.value().contains("Дважды нажали"));
  }
}
