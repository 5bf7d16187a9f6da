package ru.traektoria.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.traektoria.mentoring.PairStory.API;
import static ru.traektoria.mentoring.PairStory.marks;
import static ru.traektoria.mentoring.PairStory.ok;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Api.Answer;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;

/** Plans of support, the target model, schools and clubs, papers, the report, reminders. */
@LiveMentoring
class TownJourneyTest {

  private static final String YEAR = "2026-27";

  private final TestTopics topics;
  private final PairStory story;
  private final String schoolPlan;
  private final String base;

  TownJourneyTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    this.topics = topics;
    this.story = new PairStory(api, topics, directory);
    this.schoolPlan = API + "/plans/" + story.school + "/" + YEAR;
  }

  @Test
  void aSchoolWritesApprovesAndItsYoungReadThePlan() {
    Answer written = ok(story.lead.with("If-Match", "\"0\"").put(schoolPlan, content()));
    Api young = story.api.as(story.youngToken());
    assertThat(young.post(schoolPlan + "/acknowledgement", "").status()).isEqualTo(422);
    Answer approved =
        ok(
            story
                .lead
                .with("If-Match", written.header("etag"))
                .post(schoolPlan + "/approval", Map.of("number", "9", "on", "2026-09-15")));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(reminders(young)).contains("Ознакомьтесь с планом поддержки"));
    assertThat(young.get("/mentoring/mine").body()).contains("Ознакомиться с планом");
    assertThat(ok(young.post(schoolPlan + "/acknowledgement", "")).json().get("acknowledged"))
        .hasSize(1);
    ok(young.post(schoolPlan + "/acknowledgement", ""));
    assertThat(reminders(young)).doesNotContain("Ознакомьтесь");
    assertThat(
            story
                .lead
                .with("If-Match", approved.header("etag"))
                .put(schoolPlan, content())
                .status())
        .isEqualTo(412);
    Answer seen = ok(story.methodist.get(schoolPlan));
    assertThat(seen.json().get("acknowledged")).hasSize(1);
    Answer reviewed =
        ok(
            story
                .methodist
                .with("If-Match", seen.header("etag"))
                .post(schoolPlan + "/review", Map.of("remark", "Хороший план")));
    assertThat(reviewed.json().get("review").get("remark").asString()).isEqualTo("Хороший план");

    assertThat(ok(young.get(schoolPlan)).json().path("review").isObject()).isFalse();
    String id = Ids.derived("support-plan", story.school, YEAR);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(topics.read("mentoring.events", id))
                    .extracting(Published::name)
                    .containsExactly("MentoringPlanApproved"));
  }

  @Test
  void aPlanIsKeptByItsOwnerAndMissedAfterTheFirstOfOctober() {
    Api strange = story.api.as(Tokens.schoolLead(story.town, story.other));
    assertThat(strange.with("If-Match", "\"0\"").put(schoolPlan, content()).status())
        .isEqualTo(404);
    assertThat(
            story
                .lead
                .with("If-Match", "\"0\"")
                .put(API + "/plans/" + story.town + "/" + YEAR, content())
                .status())
        .isEqualTo(403);
    assertThat(story.api.as(Tokens.methodist("m-other")).get(schoolPlan).status()).isEqualTo(404);
    assertThat(
            story
                .lead
                .with("If-Match", "\"0\"")
                .put(API + "/plans/" + story.school + "/2026", content())
                .status())
        .isEqualTo(400);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              String lines = ok(story.methodist.get(API + "/plans")).body();
              assertThat(lines).contains(story.town, story.school).contains("\"missing\":true");
            });
    assertThat(reminders(story.methodist)).contains("План поддержки");
    assertThat(story.methodist.get("/mentoring/plans?missing=true").body()).contains("Нет плана");
  }

  @Test
  void aDocumentIsAttachedToAPlanAndAProgrammeIsNotADocument() throws Exception {
    ok(story.lead.with("If-Match", "\"0\"").put(schoolPlan, content()));
    String page = "/mentoring/plans/" + story.school + "/" + YEAR;
    assertThat(upload(page + "/files?version=1", "план.pdf", pdf())).isEqualTo(204);
    String file = ok(story.lead.get(schoolPlan)).json().get("files").get(0).get("id").asString();
    assertThat(story.methodist.get(page + "/files/" + file).status()).isEqualTo(200);
    assertThat(
            story
                .api
                .as(Tokens.schoolLead(story.town, story.other))
                .get(page + "/files/" + file)
                .status())
        .isEqualTo(404);
    assertThat(upload(page + "/files?version=2", "a.exe", new byte[] {'M', 'Z', 0})).isEqualTo(422);
    assertThat(upload(page + "/files?version=2", "пусто.pdf", new byte[0])).isEqualTo(422);
    assertThat(upload(page + "/files?version=2", "a.pdf", new byte[20 * 1024 * 1024]))
        .isIn(413, 422);
  }

  @Test
  void theChecklistShowsFactsAndWhatTheSchoolSays() {
    String pair = story.active();
    ok(
        story
            .seen(story.lead, pair)
            .post(pair + "/assessments", Map.of("stage", "INTERIM", "marks", marks(4))));
    String page = "/mentoring/target-model/" + story.school;
    String before = story.lead.get(page).body();
    assertThat(before)
        .contains("Есть пары в этом учебном году")
        .contains("Есть по данным платформы");
    Answer empty = story.lead.form(page + "/checklist/ORDER", "there=false&note=");
    assertThat(empty.status()).isEqualTo(422);
    Answer script =
        story.lead.form(
            page + "/checklist/ORDER", "there=true&note=x&link=" + encoded("javascript:alert(1)"));
    assertThat(script.status()).isEqualTo(422);
    ok(
        story.lead.form(
            page + "/checklist/ORDER",
            "there=true&note="
                + encoded("Приказ готов")
                + "&link="
                + encoded("https://school.example/1")));
    assertThat(story.lead.get(page).body()).contains("Приказ готов");
    ok(
        story.methodist.form(
            "/mentoring/target-model-requirements", "text=" + encoded("Банк практик наставников")));
    assertThat(story.lead.get(page).body()).contains("Банк практик наставников");
    assertThat(story.methodist.get("/mentoring/target-model").body()).contains("из");
    Api strange = story.api.as(Tokens.schoolLead(story.town, story.other));
    assertThat(strange.form(page + "/checklist/ORDER", "there=true").status()).isEqualTo(404);

    String rest = API + "/target-models/" + story.school + "/checklist";
    Answer said =
        ok(
            story.lead.put(
                rest + "/PLAN", Map.of("there", false, "note", "Утвердим в декабре", "link", "")));
    assertThat(said.json()).hasSize(8);
    assertThat(said.body()).contains("Утвердим в декабре");
    assertThat(strange.get(rest).status()).isEqualTo(404);
    assertThat(story.lead.put(rest + "/UNKNOWN", Map.of("there", true)).status()).isEqualTo(404);
  }

  @Test
  void schoolsAndClubsAreOpenedByADocumentAndTheirMeetingsStandAtThePair() {
    String form =
        "documentNumber=31-"
            + encoded("р")
            + "&openedOn=2026-10-02&link=&name="
            + encoded("Клуб «Наставник»");
    assertThat(story.methodist.form("/mentoring/communities", form).status()).isEqualTo(422);
    ok(story.methodist.form("/mentoring/communities", form + "&kind=MENTOR_CLUB"));
    ok(story.methodist.form("/mentoring/communities", form + "&kind=MENTORING_SCHOOL"));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        topics.read("mentoring.events").stream()
                            .filter(one -> one.value().contains(story.town))
                            .map(Published::name)
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder("MentoringClubOpened", "MentoringSchoolCreated"));

    assertThat(ok(story.lead.get(API + "/communities")).json()).hasSize(2);
    Api once = story.methodist.with("Idempotency-Key", "school-of-" + story.town);
    Map<String, Object> school =
        Map.of(
            "kind", "YOUNG_TEACHERS_SCHOOL",
            "name", "Школа молодого стажёра",
            "documentNumber", "7",
            "openedOn", "2026-09-10");
    ok(once.post(API + "/communities", school));
    ok(once.post(API + "/communities", school));
    assertThat(ok(story.lead.get(API + "/communities")).json()).hasSize(3);
    String pair = story.active();
    String activity = lesson();
    String page = pair.replace("/api/v1", "");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(story.lead.get(page).body())
                    .contains("Первый урок без страха")
                    .contains("/activities/" + activity));
    assertThat(story.methodist.get("/mentoring/communities").body())
        .contains("Клуб «Наставник»")
        .contains("Первый урок без страха");
  }

  private String lesson() {
    String activity = Ids.next();
    topics.publish(
        "activities.events",
        "ActivityHeld",
        activity,
        1,
        Map.of(
            "activity", activity,
            "municipality", story.town,
            "kind", "YOUNG_TEACHERS_SCHOOL",
            "level", "MUNICIPAL",
            "format", "ON_SITE",
            "title", "Первый урок без страха",
            "heldOn", "2026-10-20",
            "municipalProject", true,
            "competences", List.of()));
    topics.publish(
        "activities.events",
        "ParticipationRecorded",
        activity,
        2,
        Map.of(
            "participation",
            Ids.next(),
            "activity",
            activity,
            "teacher",
            story.young,
            "municipality",
            story.town,
            "kind",
            "YOUNG_TEACHERS_SCHOOL",
            "role",
            "PARTICIPANT",
            "attendance",
            "PRESENT",
            "heldOn",
            "2026-10-20"));
    return activity;
  }

  @Test
  void theReportPrintsTheIndicatorsOfMonitoringAndSaysWhereThereIsNone() {
    topics.publish(
        "region.r1.facts",
        "IndicatorCalculated",
        story.town + "-P2.4",
        1,
        Map.of(
            "municipality",
            story.town,
            "track",
            "track2",
            "code",
            "P2.4",
            "year",
            YEAR,
            "asOf",
            "2026-11-20",
            "numerator",
            7,
            "denominator",
            8,
            "value",
            87.5));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(story.methodist.get("/mentoring/report").body()).contains("87,5"));
    assertThat(story.methodist.get("/mentoring/report").body()).contains("нет данных");
    assertThat(story.methodist.get("/mentoring/report/print.pdf").status()).isEqualTo(200);
    assertThat(story.methodist.get("/mentoring/report/print.docx").status()).isEqualTo(200);
    assertThat(story.lead.get("/mentoring/report").status()).isEqualTo(403);
  }

  @Test
  void programmeAndRegulationKeepEveryVersion() {
    String first =
        "kind=PROGRAMME&title="
            + encoded("Шаг вперёд")
            + "&documentNumber=5&approvedOn=2025-09-01&change=&link=";
    ok(story.methodist.form("/mentoring/papers", first));
    assertThat(story.methodist.form("/mentoring/papers", first).body()).contains("изменилось");
    ok(
        story.methodist.form(
            "/mentoring/papers", first.replace("change=", "change=" + encoded("Добавлена школа"))));
    assertThat(story.lead.get("/mentoring/papers").body())
        .contains("версия 2")
        .contains("версия 1");
    assertThat(story.lead.form("/mentoring/papers", first).status()).isEqualTo(403);
    assertThat(ok(story.lead.get(API + "/papers")).json().get(0).get("versions")).hasSize(2);
  }

  @Test
  void everybodyIsRemindedOfTheOwnAndNobodyIsNamed() {
    story.proposed();
    assertThat(reminders(story.api.as(story.youngToken())))
        .contains("Вам предлагают наставничество");
    String lead = reminders(story.lead);
    assertThat(lead).contains("Молодые специалисты без наставника").doesNotContain("Ёжикова");
    assertThat(reminders(story.api.as(Tokens.official(story.town)))).isEqualTo("[]");
  }

  private static String reminders(Api who) {
    return ok(who.get(API + "/reminders")).body();
  }

  private static Map<String, Object> content() {
    return Map.of(
        "title",
        "План поддержки",
        "items",
        List.of(
            Map.of(
                "id", "i1",
                "text", "Семинар «Организация наставничества»",
                "due", "2026-09-30",
                "responsible", "завуч")));
  }

  /** The part is named as the form names it; answers the status. */
  private int upload(String path, String name, byte[] content) throws Exception {
    String head =
        "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] end = "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + Tokens.schoolLead(story.town, story.school))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(BodyPublishers.ofByteArrays(List.of(start, content, end)))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
