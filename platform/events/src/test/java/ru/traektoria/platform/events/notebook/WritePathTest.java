package ru.traektoria.platform.events.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.IndexOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.PlatformTest;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import tools.jackson.databind.JsonNode;

/** The write and read paths of architecture.md §3 and §4, over a real broker and a real store. */
@PlatformTest
class WritePathTest {

  @Autowired Api anybody;
  @Autowired TestTopics topics;
  @Autowired AggregateStore<Note> notes;
  @Autowired AggregateStores stores;
  @Autowired AccessLog accessLog;
  @Autowired MongoTemplate mongo;
  @Autowired StaffDirectory directory;

  @Test
  void aWrittenNoteIsPublishedOnceAsACloudEvent() {
    String id = write("Купить мел").json().get("id").asString();
    Published event = published(id, 1).get(0);
    assertThat(event.headers())
        .containsEntry("specversion", "1.0")
        .containsEntry("type", "ru.traektoria.NoteWritten.v1")
        .containsEntry("source", "/notebook-service")
        .containsEntry("subject", id)
        .containsEntry("sequence", "1")
        .containsEntry("id", Ids.derived("notes.events", id, "1"))
        .containsKey("time");
    assertThat(event.json().get("note").asString()).isEqualTo(id);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        mongo
                            .getCollection("notes")
                            .find(new org.bson.Document("_id", id))
                            .first()
                            .getList("outbox", Object.class))
                    .isEmpty());
  }

  @Test
  void aRepeatedPostGetsTheFirstAnswerAndAnotherBodyIsRefused() {
    Api methodist = methodist().with("Idempotency-Key", "k-1");
    Api.Answer first = methodist.post("/api/v1/notes", Map.of("text", "Один"));
    Api.Answer second = methodist.post("/api/v1/notes", Map.of("text", "Один"));
    assertThat(first.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    Api.Answer other = methodist.post("/api/v1/notes", Map.of("text", "Другое"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().get("errors").get(0).get("code").asString())
        .isEqualTo("idempotency.other-request");
    String id = first.json().get("id").asString();
    assertThat(published(id, 1)).hasSize(1);
  }

  @Test
  void aStaleVersionIsRefusedAndNothingIsWritten() {
    Api.Answer note = write("Версия");
    String path = note.header("location");
    Api first = methodist().with("If-Match", note.header("etag"));
    assertThat(first.put(path, Map.of("text", "Правка")).status()).isEqualTo(200);
    Api.Answer stale = first.put(path, Map.of("text", "Опоздавшая"));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().get("detail").asString()).contains("не потеряны");
    assertThat(methodist().put(path, Map.of("text", "Без версии")).status()).isEqualTo(428);
    assertThat(methodist().get(path).json().get("text").asString()).isEqualTo("Правка");
  }

  @Test
  void whoMayNotSeeARecordIsNotToldItsVersion() {
    Api.Answer note = write("Чужая");
    Api stranger = anybody.as(Tokens.methodist("m2")).with("If-Match", "\"7\"");
    assertThat(stranger.put(note.header("location"), Map.of("text", "Моя")).status())
        .isEqualTo(404);
    Api.Answer stale =
        methodist()
            .with("If-Match", "\"7\"")
            .put(note.header("location"), Map.of("text", "Поздно"));
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void aValueThatMayStandOnceIsToldFromARepeatedRequest() {
    AggregateStore<Note> titles =
        stores.open("titles", Note.class, note -> Map.of("title", note.text()));
    mongo
        .getCollection("titles")
        .createIndex(new org.bson.Document("title", 1), new IndexOptions().unique(true));
    Decision<Note, Note.NoteEvent> once = Note.write("n1", "Единственная", LocalDate.EPOCH);
    titles.create("n1", "", once);
    assertThat(titles.create("n1", "", once).version()).isEqualTo(1);
    assertThatThrownBy(
            () -> titles.create("n2", "", Note.write("n2", "Единственная", LocalDate.EPOCH)))
        .hasMessageContaining("409");
    titles.create("n3", "", Note.write("n3", "Другая", LocalDate.EPOCH));
    assertThatThrownBy(() -> titles.update("n3", null, note -> note.change("Единственная")))
        .hasMessageContaining("409");
    var other = titles.find("n3").orElseThrow();
    Note renamed = new Note(other.state().id(), "Единственная", LocalDate.EPOCH, 0);
    List<AggregateStore.Change<Note>> change =
        List.of(new AggregateStore.Change<>(other, renamed, List.of()));
    assertThatThrownBy(() -> titles.updateAll(change)).hasMessageContaining("409");
    Note taken = new Note(new Note.NoteId("n4"), "Единственная", LocalDate.EPOCH, 0);
    assertThat(titles.createAll(List.of(asNew("n1", taken)))).isZero();
    assertThatThrownBy(() -> titles.createAll(List.of(asNew("n1", taken), asNew("n4", taken))))
        .hasMessageContaining("409");
  }

  private static AggregateStore.New<Note> asNew(String id, Note state) {
    return new AggregateStore.New<>(id, state, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "version", "outbox"})
  void aReadFieldDoesNotTakeANameOfTheStore(String name) {
    AggregateStore<Note> broken =
        stores.open("broken", Note.class, note -> Map.of(name, note.text()));
    assertThatThrownBy(() -> broken.create("n1", "", Note.write("n1", "а", LocalDate.EPOCH)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("may not be named " + name);
    assertThat(broken.find("n1")).isEmpty();
  }

  @Test
  void theApiIsDescribedAsItIsCalled() {
    JsonNode api = methodist().get("/api/v1/notes/openapi.json").json();
    assertThat(api.at("/paths/~1api~1v1~1notes~1{id}/put/parameters").toString())
        .contains("\"If-Match\"")
        .doesNotContain("Scope", "Idempotency-Key");
    assertThat(api.at("/paths/~1api~1v1~1notes/post/parameters").toString())
        .contains("\"Idempotency-Key\"");
    assertThat(api.at("/components/schemas/Note/properties/id/type").asString())
        .isEqualTo("string");
  }

  @Test
  void aListIsLoggedOncePerTeacherAndNotForOneself() {
    Viewer viewer =
        new Viewer(
            "u1", "Методист", Set.of(Role.METHODIST), none(), none(), none(), Optional.of("own"));
    accessLog.looked(viewer, List.of("t-a", "t-b", "t-a", "own"), "Реестр дефицитов");
    accessLog.looked(viewer, List.of("own"), "Реестр дефицитов");
    assertThat(accessLog.of("t-a"))
        .singleElement()
        .satisfies(
            look -> {
              assertThat(look.viewer()).isEqualTo("Методист");
              assertThat(look.what()).isEqualTo("Реестр дефицитов");
            });
    assertThat(accessLog.of("t-b")).hasSize(1);
    assertThat(accessLog.of("own")).isEmpty();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  @Test
  void errorsAreProblemsInRussian() {
    assertThat(anybody.get("/api/v1/notes/x").status()).isEqualTo(401);
    Api expired = anybody.as(Tokens.expired("METHODIST", "m1"));
    assertThat(expired.get("/api/v1/notes/x").status()).isEqualTo(401);
    Api official = anybody.as(Tokens.official("m1"));
    assertThat(official.get("/api/v1/notes/x").status()).isEqualTo(403);
    assertThat(methodist().get("/api/v1/notes/x").status()).isEqualTo(404);
    Api.Answer unknown =
        methodist().post("/api/v1/notes", "{\"text\": \"а\", \"colour\": \"red\"}");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.json().get("detail").asString()).contains("«colour»");
    Api.Answer empty = methodist().post("/api/v1/notes", Map.of("text", " "));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.json().get("errors").get(0).get("field").asString()).isEqualTo("text");
    assertThat(methodist().post("/api/v1/notes", "не json").status()).isEqualTo(400);
    Api.Answer list = methodist().post("/api/v1/notes", "[{\"text\": \"а\"}]");
    assertThat(list.status()).isEqualTo(400);
    assertThat(list.json().get("detail").asString()).contains("ждём объект, пришёл список");
  }

  @Test
  void anotherMunicipalityAndAnotherTeacherSeeNothing() {
    String path = write("Моё").header("location");
    Api stranger = anybody.as(Tokens.methodist("m2"));
    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(anybody.as(Tokens.teacher("m1", "o1", "t2")).get(path).status()).isEqualTo(404);
    assertThat(anybody.as(Tokens.teacher("m1", "o1", "t1")).get(path).status()).isEqualTo(200);
  }

  @Test
  void anEventTakenInTwiceCountsOnce() {
    String note = write("Замечания").json().get("id").asString();
    String critic = Ids.next();
    Map<String, String> remark = Map.of("note", note);
    topics.publish("others.events", "RemarkMade", critic, 1, remark);
    topics.publish("others.events", "RemarkMade", critic, 2, remark);
    topics.publish("others.events", "RemarkMade", critic, 1, remark);
    topics.publish("others.events", "RemarkMade", critic, 2, remark);
    topics.publish("others.events", "RemarkMade", critic, 3, remark);
    await().untilAsserted(() -> assertThat(remarks(note)).isEqualTo(3));
    assertThat(published(note, 4).get(3).json().get("remarks").asInt()).isEqualTo(3);
  }

  @Test
  void whatCannotBeReadIsParkedAndWhatFollowsWaitsUntilItIsReplayed() {
    String note = write("Парковка").json().get("id").asString();
    String critic = Ids.next();
    topics.publish("others.events", "RemarkMade", critic, 1, "{\"note\": [broken");
    topics.publish("others.events", "RemarkMade", critic, 2, Map.of("note", note));
    String other = Ids.next();
    topics.publish("others.events", "RemarkMade", other, 1, Map.of("note", note));
    await().untilAsserted(() -> assertThat(remarks(note)).isEqualTo(1));
    Api admin = anybody.as(Tokens.admin());
    await()
        .untilAsserted(
            () ->
                assertThat(admin.get("/api/v1/notes/operations").body())
                    .contains("ждёт более раннего события"));
    assertThat(topics.read("others.events.parked", critic)).hasSize(2);
    String key = "others.events|" + critic;
    String replay = "/api/v1/notes/operations/replay?key=" + key.replace("|", "%7C");
    assertThat(admin.post(replay, "{}").json().get("taken").asInt()).isZero();
    mongo
        .getCollection("parked")
        .updateOne(
            new org.bson.Document("key", key).append("headers.ce_sequence", "1"),
            new org.bson.Document("$set", new org.bson.Document("value", base64(note))));
    assertThat(admin.post(replay, "{}").json().get("taken").asInt()).isEqualTo(2);
    assertThat(remarks(note)).isEqualTo(3);
  }

  @Test
  void aRecordThatIsNoEventDoesNotStopThePartition() {
    String note = write("Мусор").json().get("id").asString();
    String key = Ids.next();
    byte[] rubbish = "rubbish".getBytes(StandardCharsets.UTF_8);
    topics.send(new ProducerRecord<>("others.events", key, rubbish));
    topics.publish("others.events", "RemarkMade", Ids.next(), 1, Map.of("note", note));
    await().untilAsserted(() -> assertThat(remarks(note)).isEqualTo(1));
  }

  @Test
  void aGapIsParked() {
    String note = write("Пропуск").json().get("id").asString();
    String critic = Ids.next();
    topics.publish("others.events", "RemarkMade", critic, 2, Map.of("note", note));
    await().untilAsserted(() -> assertThat(topics.read("others.events.parked", critic)).hasSize(1));
    assertThat(remarks(note)).isZero();
  }

  @Test
  void manyWritersOfOneNoteAllSucceedAndEveryEventIsThereInOrder() throws Exception {
    String id = write("Толпа").json().get("id").asString();
    ExecutorService crowd = Executors.newFixedThreadPool(4);
    List<Future<?>> all =
        IntStream.range(0, 20)
            .<Future<?>>mapToObj(
                i -> crowd.submit(() -> notes.update(id, null, n -> n.change("т" + i))))
            .toList();
    for (Future<?> one : all) {
      one.get();
    }
    crowd.shutdown();
    assertThat(published(id, 21).stream().map(Published::sequence).toList())
        .isEqualTo(IntStream.rangeClosed(1, 21).mapToObj(i -> (long) i).toList());
  }

  @Test
  void aBulkOfNewNotesIsWrittenAndPublishedAndARepeatChangesNothing() {
    List<AggregateStore.New<Note>> many =
        IntStream.range(0, 1_200)
            .mapToObj(i -> Ids.derived("bulk", "" + i))
            .map(
                id -> {
                  var decision = Note.write(id, "из файла", LocalDate.EPOCH);
                  var accepted = (Decision.Accepted<Note, Note.NoteEvent>) decision;
                  return new AggregateStore.New<>(id, accepted.state(), accepted.events());
                })
            .toList();
    assertThat(notes.createAll(many)).isEqualTo(1_200);
    assertThat(notes.createAll(many)).isZero();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("notes.events"))
                    .filteredOn(p -> p.value().contains("из файла"))
                    .hasSize(1_200));
  }

  @Test
  void theDirectoryFollowsItsTopic() {
    Map<String, String> entry =
        Map.of("id", "t7", "kind", "TEACHER", "municipality", "m1", "name", "Ёлкина Анна");
    topics.publishName("t7", entry);
    await().untilAsserted(() -> assertThat(directory.name("t7")).isEqualTo("Ёлкина Анна"));
    assertThat(directory.search("елкина", e -> true)).hasSize(1);
    topics.send(new ProducerRecord<>("staff.directory", "t7", null));
    await().untilAsserted(() -> assertThat(directory.find("t7")).isEmpty());
  }

  private Api methodist() {
    return anybody.as(Tokens.methodist("m1"));
  }

  private Api.Answer write(String text) {
    Api.Answer answer = methodist().post("/api/v1/notes", Map.of("text", text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private int remarks(String note) {
    return notes.find(note).orElseThrow().state().remarks();
  }

  private List<Published> published(String id, int count) {
    await().untilAsserted(() -> assertThat(topics.read("notes.events", id)).hasSize(count));
    return topics.read("notes.events", id);
  }

  private static String base64(String note) {
    return java.util.Base64.getEncoder()
        .encodeToString(("{\"note\": \"" + note + "\"}").getBytes(StandardCharsets.UTF_8));
  }
}
