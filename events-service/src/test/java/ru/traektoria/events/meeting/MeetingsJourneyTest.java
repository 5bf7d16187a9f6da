package ru.traektoria.events.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.meeting.MeetingStory.API;
import static ru.traektoria.events.meeting.MeetingStory.REST;
import static ru.traektoria.events.meeting.MeetingStory.ok;
import static ru.traektoria.events.meeting.MeetingStory.seen;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import tools.jackson.databind.JsonNode;

/** A meeting from its agenda to the protocol and to the decision that comes back. */
@LiveEvents
class MeetingsJourneyTest {

  private static final String TOPIC = "activities.events";
  private static final Contracts CONTRACTS = Contracts.of("events-service");

  private final MeetingStory story;

  @Autowired private TestTopics topics;
  @Autowired private StaffDirectory directory;

  MeetingsJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.story = new MeetingStory(api, topics);
  }

  @BeforeEach
  void people() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.stranger).isPresent());
  }

  @Test
  void aMeetingIsPlannedHeldWrittenDownAndSigned() {
    String gmo = story.association("ГМО учителей математики", "GMO");
    String path = story.planned(gmo, "Итоги ВПР", "2026-11-12");
    JsonNode planned = story.head.get(path).json();
    assertThat(planned.get("state").asString()).isEqualTo("FORGOTTEN");
    assertThat(planned.get("people")).hasSize(3);
    assertThat(planned.get("year").asString()).isEqualTo("2026-27");
    assertThat(planned.get("chair").get("name").asString()).contains("Ключева");

    Answer early = story.act(path, "post", path + "/protocol", Map.of());
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("отметьте явку", "секретаря");
    story.held(path, "2026-11-12");
    story.written(path, "2026-12-01");
    JsonNode signed = ok(story.act(path, "post", path + "/protocol", Map.of())).json();
    assertThat(signed.get("state").asString()).isEqualTo("SIGNED");
    assertThat(signed.get("protocols").get(0).get("number").asInt()).isEqualTo(1);
    Answer late = story.act(path, "post", path + "/items", Map.of("topic", "Ещё вопрос"));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).contains("не меняется");

    String activity = signed.get("activity").asString();
    List<Published> gathering = published(activity, 4);
    assertThat(gathering.stream().map(Published::name))
        .containsExactly(
            "ActivityScheduled", "ActivityHeld", "ParticipationRecorded", "ParticipationRecorded");
    JsonNode told = gathering.get(1).json();
    assertThat(told.get("kind").asString()).isEqualTo("ASSOCIATION_MEETING");
    assertThat(told.get("association").asString()).isEqualTo(gmo);
    List<JsonNode> roles = gathering.stream().skip(2).map(Published::json).toList();
    assertThat(roles.stream().filter(r -> r.get("teacher").asString().equals(story.ivan)))
        .allMatch(r -> r.get("role").asString().equals("SPEAKER") && r.get("hours").asInt() == 2);
    Published protocol = published(signed.get("id").asString(), 1).get(0);
    CONTRACTS.assertValid("ProtocolSigned", protocol.value());
    assertThat(protocol.json().get("assignments").asInt()).isEqualTo(1);
    assertThat(protocol.value()).doesNotContain("Ключева", "геометрии", "ВПР");
  }

  @Test
  void aRequestThatComesAgainAfterTheMeetingMeetsTheSameMeeting() {
    String gmo = story.association("ГМО учителей музыки", "GMO");
    Api once = story.head.with("Idempotency-Key", "sat-once-" + story.town);
    Map<String, Object> plan = story.plan(gmo, "Песни к празднику", "2026-11-12");
    String id = once.post(MeetingStory.API, plan).json().get("id").asString();
    story.held(MeetingStory.API + "/" + id, "2026-11-12");
    Answer again = once.post(MeetingStory.API, plan);
    assertThat(again.status()).as(again.body()).isEqualTo(201);
    assertThat(again.json().get("id").asString()).isEqualTo(id);
    assertThat(again.json().get("people")).hasSize(3);
    assertThat(once.post(MeetingStory.API, story.plan(gmo, "Другая тема", "2026-11-12")).status())
        .isEqualTo(422);
  }

  @Test
  void anOpenDecisionStandsInTheNextAgendaByItselfUntilItIsDone() {
    String gmo = story.association("ГМО физиков", "GMO");
    String first = story.signed(gmo, "Итоги ВПР", "2026-11-12", "2026-11-18");
    String next = story.planned(gmo, "Открытые уроки", "2026-11-20");
    JsonNode carried = story.head.get(next).json().get("carried");
    assertThat(carried).hasSize(1);
    assertThat(carried.get(0).get("owner").get("name").asString()).contains("Лугин");
    assertThat(story.head.get(first).json().get("carried")).isEmpty();
    assertThat(story.member.get(API + "/assignments").json()).hasSize(1);
    assertThat(story.outsider.get(API + "/assignments").json()).isEmpty();
    assertThat(story.outsider.get(next).json().get("carried")).isEmpty();

    String report =
        first + "/resolutions/" + carried.get(0).get("resolution").asString() + "/reports";
    Map<String, Object> done = Map.of("outcome", "DONE", "words", "Срез проведён");
    assertThat(story.outsider.post(report, done).status()).isEqualTo(403);
    Map<String, Object> withdrawn = Map.of("outcome", "WITHDRAWN", "words", "Не нужно");
    assertThat(story.member.post(report, withdrawn).status()).isEqualTo(403);
    ok(story.member.post(report, done));
    ok(story.member.post(report, done));
    assertThat(story.member.get(API + "/assignments").json()).isEmpty();
    JsonNode after = story.head.get(next).json().get("carried");
    assertThat(after.get(0).get("outcome").asString()).isEqualTo("DONE");

    String later = story.planned(gmo, "Итоги четверти", "2026-12-20");
    assertThat(story.head.get(later).json().get("carried")).isEmpty();
  }

  @Test
  void protocolsAreNumberedWithoutGapsAndACorrectionIsARevisionWithAReason() {
    String gmo = story.association("ГМО историков", "GMO");
    String first = story.signed(gmo, "Первое", "2026-11-10", "2026-12-01");
    String second = story.signed(gmo, "Второе", "2026-11-12", "2026-12-01");
    assertThat(number(first)).isEqualTo(1);
    assertThat(number(second)).isEqualTo(2);
    assertThat(
            story.act(first, "post", first + "/protocol/correction", Map.of("reason", "")).status())
        .isEqualTo(422);
    ok(story.act(first, "post", first + "/protocol/correction", Map.of("reason", "Описка в дате")));
    assertThat(story.head.get(first).json().get("state").asString()).isEqualTo("CORRECTING");
    String correction = first + "/protocol/correction";
    assertThat(story.member.with("If-Match", "\"1\"").delete(correction).status()).isEqualTo(403);
    ok(MeetingStory.seen(story.head, first).delete(correction));
    assertThat(story.head.get(first).json().get("state").asString()).isEqualTo("SIGNED");
    assertThat(MeetingStory.seen(story.head, first).delete(correction).status()).isEqualTo(422);
    ok(story.act(first, "post", correction, Map.of("reason", "Описка в дате")));
    JsonNode again = ok(story.act(first, "post", first + "/protocol", Map.of())).json();
    assertThat(number(first)).isEqualTo(1);
    assertThat(again.get("protocols")).hasSize(2);
    assertThat(again.get("protocols").get(1).get("reason").asString()).isEqualTo("Описка в дате");
    assertThat(published(again.get("id").asString(), 2).get(1).json().get("revision").asInt())
        .isEqualTo(2);
  }

  @Test
  void anActivityOfThePlanGetsItsAgendaAndAnAugustMeetingOpensTheNextYear() {
    String gmo = story.association("ГМО химиков", "GMO");
    Map<String, Object> activity =
        Map.of(
            "title", "Августовское заседание",
            "kind", "ASSOCIATION_MEETING",
            "level", "MUNICIPAL",
            "format", "ON_SITE",
            "association", gmo,
            "plannedOn", "2027-08-25",
            "hours", 2);
    Answer scheduled = story.head.post(REST, activity);
    String id = scheduled.json().get("id").asString();
    Answer opened = story.head.form("/activities/meetings/of/" + id, "");
    assertThat(opened.status()).as(opened.body()).isEqualTo(204);
    Answer again = story.head.form("/activities/meetings/of/" + id, "");
    assertThat(again.header("hx-redirect")).isEqualTo(opened.header("hx-redirect"));
    JsonNode list = story.head.get(API + "?from=2027-08-01&to=2027-08-31").json();
    assertThat(list).hasSize(1);
    assertThat(list.get(0).get("year").asString()).isEqualTo("2027-28");
    assertThat(list.get(0).get("activity").asString()).isEqualTo(id);
  }

  @Test
  void filesOfAQuestionAreReadByMembersAndThoseInvitedAndLockedWithTheProtocol() {
    String gmo = story.association("ГМО биологов", "GMO");
    String path = story.planned(gmo, "Итоги работ", "2026-11-12");
    String files = path + "/items/" + item(path, 0) + "/files";
    byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);
    assertThat(story.member.with("If-Match", "\"1\"").upload(files, "files", "а.pdf", pdf).status())
        .isEqualTo(403);
    assertThat(story.head.with("If-Match", "\"77\"").upload(files, "files", "а.pdf", pdf).status())
        .isEqualTo(412);
    assertThat(story.head.upload(files, "files", "а.pdf", pdf).status()).isEqualTo(428);
    Api head = seen(story.head, path);
    assertThat(head.upload(files, "files", "пусто.pdf", new byte[0]).body()).contains("файл");
    assertThat(head.upload(files, "files", "большой.pdf", new byte[20_000_000]).status())
        .isEqualTo(413);
    assertThat(head.upload(files, "files", "вирус.pdf", new byte[] {'M', 'Z'}).status())
        .isEqualTo(422);
    ok(head.upload(files, "files", "Сводка «О'Генри» и ё.pdf", pdf));
    String analysis = "https://imdc.example/srez.pdf";
    ok(
        seen(story.head, path)
            .put(
                path + "/items/" + item(path, 0),
                Map.of("topic", "Итоги срезов", "analysis", analysis)));
    String card = "/activities" + path.substring(REST.length());
    assertThat(story.member.get(card).body()).contains("href=\"" + analysis + "\"");
    assertThat(story.outsider.get(path).body()).doesNotContain(analysis);

    JsonNode kept = story.member.get(path).json().get("agenda").get(0).get("files").get(0);
    assertThat(kept.get("name").asString()).contains("О'Генри");
    String file = files + "/" + kept.get("id").asString();
    assertThat(story.member.get(file).status()).isEqualTo(200);
    assertThat(story.outsider.get(file).status()).isEqualTo(403);
    assertThat(story.outsider.get(path).json().get("agenda").get(0).get("files")).isEmpty();
    assertThat(story.foreign.get(file).status()).isEqualTo(404);
    String page = "/activities" + path.substring(REST.length());
    Answer invited = story.head.form(page + "/participants", "teacher=" + story.stranger);
    assertThat(invited.status()).as(invited.body()).isEqualTo(204);
    assertThat(story.outsider.get(file).status()).as("invited, so read").isEqualTo(200);
    ok(story.head.put(path + "/attendance", Map.of("marks", Map.of(story.stranger, "ABSENT"))));

    story.held(path, "2026-11-12");
    story.written(path, "2026-12-01");
    ok(story.act(path, "post", path + "/protocol", Map.of()));
    assertThat(seen(story.head, path).delete(file).status()).isEqualTo(422);
    assertThat(story.methodist.get(page + "/protocol").body())
        .contains("Приложения: Сводка", "анализ " + analysis);
    String correction = path + "/protocol/correction";
    ok(story.act(path, "post", correction, Map.of("reason", "Лишний файл")));
    ok(seen(story.head, path).delete(file));
    assertThat(story.member.get(file).status()).isEqualTo(404);
    ok(seen(story.head, path).delete(correction));
    assertThat(story.member.get(file).status()).as("the signed one kept it").isEqualTo(200);
  }

  @Test
  void aDecisionIsOfAKindThatIsChosen() {
    String gmo = story.association("Педагогический совет", "PEDAGOGICAL_COUNCIL");
    String path = story.planned(gmo, "О допуске", "2026-11-12");
    String resolutions = path + "/items/" + item(path, 0) + "/resolutions";
    Map<String, Object> admitted = Map.of("text", "Допустить выпускников 9 и 11 классов");
    Answer silent = story.act(path, "post", resolutions, admitted);
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("вид решения");
    Map<String, Object> unknown = Map.of("kind", "VERDICT", "text", "Иное");
    assertThat(story.act(path, "post", resolutions, unknown).status()).isEqualTo(400);
    Map<String, Object> endless =
        Map.of("kind", "ASSIGNMENT", "text", "Проверить", "owner", story.ivan);
    assertThat(story.act(path, "post", resolutions, endless).body()).contains("resolution.term");
    Map<String, Object> said = new HashMap<>(admitted);
    said.put("kind", "ADMISSION");
    JsonNode decided = ok(story.act(path, "post", resolutions, said)).json();
    assertThat(decided.get("agenda").get(0).get("resolutions").get(0).get("kind").asString())
        .isEqualTo("ADMISSION");
  }

  @Test
  void aMeetingTakesARoomByTheSameGuardAsAnActivity() {
    String gmo = story.association("ГМО географов", "GMO");
    Answer entered = story.methodist.post(REST + "/venues", Map.of("name", "Кабинет 12"));
    String room = entered.json().get("id").asString();
    Map<String, Object> wanted = in(room, story.plan(gmo, "Карты", "2026-12-03"));
    Answer first = story.head.post(API, wanted);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(first.json().get("room").asString()).isEqualTo("Кабинет 12");
    assertThat(first.json().get("venue").asString()).isEqualTo(room);

    Map<String, Object> seminar = seminar(room, "2026-12-03", "15:00");
    assertThat(story.methodist.post(REST, seminar).body()).contains("занято", "Карты");
    Answer second = story.head.post(API, in(room, story.plan(gmo, "Второе", "2026-12-03")));
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.body()).contains("занято", "Карты");
    assertThat(story.methodist.post(REST, seminar(room, "2026-12-04", "15:00")).status())
        .isEqualTo(201);

    String path = API + "/" + first.json().get("id").asString();
    Map<String, Object> moved = in(room, story.plan(gmo, "Карты", "2026-12-04"));
    moved.remove("agenda");
    moved.remove("association");
    assertThat(story.act(path, "put", path, moved).body()).contains("занято");
    assertThat(booked(room)).as("a refused move takes nothing").isEqualTo(2);
    moved.put("plannedOn", "2026-12-05");
    ok(story.act(path, "put", path, moved));
    assertThat(story.methodist.post(REST, seminar).status()).as("free again").isEqualTo(201);
    ok(story.head.post(path + "/cancellation", Map.of()));
    assertThat(booked(room)).as("a cancelled one frees the room").isEqualTo(2);
    Map<String, Object> nowhere = in("nowhere", story.plan(gmo, "Нигде", "2026-12-06"));
    assertThat(story.head.post(API, nowhere).body()).contains("venue.unknown");
  }

  private static Map<String, Object> in(String room, Map<String, Object> plan) {
    plan.put("venue", room);
    plan.remove("room");
    return plan;
  }

  private static Map<String, Object> seminar(String room, String on, String at) {
    Map<String, Object> seminar = new HashMap<>();
    seminar.put("title", "Семинар");
    seminar.put("kind", "SEMINAR");
    seminar.put("level", "MUNICIPAL");
    seminar.put("format", "ON_SITE");
    seminar.put("plannedOn", on);
    seminar.put("startsAt", at);
    seminar.put("hours", 2);
    seminar.put("venue", room);
    return seminar;
  }

  private int booked(String room) {
    return story.methodist.get(REST + "/venues/" + room + "/bookings").json().size();
  }

  private String item(String path, int number) {
    return story.head.get(path).json().get("agenda").get(number).get("id").asString();
  }

  @Test
  void badInputIsRefusedAtEveryDoor() {
    String gmo = story.association("ГМО «О'Генри» и Ё", "GMO");
    String path = story.planned(gmo, "Тема с апострофом: д'Артаньян", "2026-11-12");
    assertThat(story.foreign.get(path).status()).isEqualTo(404);
    assertThat(story.foreign.post(API, story.plan(gmo, "Чужое", "2026-11-12")).status())
        .isEqualTo(404);
    assertThat(story.lead.post(API, story.plan(gmo, "Чужое", "2026-11-12")).status())
        .isEqualTo(403);
    assertThat(story.member.post(API, story.plan(gmo, "Чужое", "2026-11-12")).status())
        .isEqualTo(403);
    assertThat(story.member.put(path + "/attendance", Map.of("marks", Map.of())).status())
        .isEqualTo(403);
    assertThat(story.head.post(path + "/items", Map.of("topic", "Без версии")).status())
        .isEqualTo(428);
    assertThat(
            story
                .head
                .with("If-Match", "\"77\"")
                .post(path + "/items", Map.of("topic", "Старое"))
                .status())
        .isEqualTo(412);
    Map<String, Object> endless = story.plan(gmo, "Длинное", "2026-11-12");
    endless.put("agenda", List.of(Map.of("topic", "ё".repeat(501))));
    assertThat(story.head.post(API, endless).status()).isEqualTo(422);
    Map<String, Object> dateless = story.plan(gmo, "Без даты", "2026-11-12");
    dateless.remove("plannedOn");
    assertThat(story.head.post(API, dateless).status()).isEqualTo(422);
    Map<String, Object> stranger = story.plan(gmo, "Неизвестный", "2026-11-12");
    stranger.put("agenda", List.of(Map.of("topic", "Вопрос", "reporter", Ids.next())));
    assertThat(story.head.post(API, stranger).status()).isEqualTo(422);
    Map<String, Object> learning = story.plan(gmo, "Учёба", "2026-11-12");
    learning.put("learning", true);
    learning.remove("hours");
    assertThat(story.head.post(API, learning).status()).isEqualTo(422);
    String tomorrow = story.planned(gmo, "Будущее", "2026-11-21");
    Map<String, Object> marks = Map.of("marks", Map.of(story.anna, "PRESENT"));
    assertThat(story.head.put(tomorrow + "/attendance", marks).status()).isEqualTo(422);

    Api keyed = story.head.with("Idempotency-Key", "meeting-once");
    Map<String, Object> once = story.plan(gmo, "Один раз", "2026-11-13");
    String id = keyed.post(API, once).json().get("id").asString();
    assertThat(keyed.post(API, once).json().get("id").asString()).isEqualTo(id);
    once.put("theme", "Другое");
    assertThat(keyed.post(API, once).status()).isEqualTo(422);
    assertThat(
            seen(story.methodist, path)
                .post(path + "/items", Map.of("topic", "От методиста"))
                .status())
        .isEqualTo(200);
  }

  private int number(String path) {
    JsonNode protocols = story.head.get(path).json().get("protocols");
    return protocols.get(protocols.size() - 1).get("number").asInt();
  }

  private List<Published> published(String subject, int count) {
    await().atMost(Duration.ofSeconds(20)).until(() -> of(subject).size() >= count);
    return of(subject);
  }

  private List<Published> of(String subject) {
    return topics.read(TOPIC).stream().filter(p -> p.key().equals(subject)).toList();
  }
}
