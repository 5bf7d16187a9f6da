package ru.traektoria.route.web.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriUtils;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;

/** Attestation by the pages: a category, a conformity, exemptions, over a real broker and store. */
@LiveRoutes
class AttestationJourneyTest {

  private final Api api;
  private final TestTopics topics;
  private final String base;
  private Story story;

  AttestationJourneyTest(
      @Autowired Api api, @Autowired TestTopics topics, @Autowired Environment environment) {
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaTeachesForYears() {
    story = new Story(api, topics);
    Map<String, Object> work = new HashMap<>();
    work.put("assignment", Ids.next());
    work.put("teacher", story.anna);
    work.put("organisation", story.school);
    work.put("municipality", story.municipality);
    work.put("position", "TEACHER");
    work.put("positionKind", "TEACHER");
    work.put("employment", "MAIN");
    work.put("from", "2015-09-01");
    topics.publish("staff.events", "AssignmentChanged", story.anna, 1, work);
    await().until(() -> list(story.lead).contains("Нужно включить в график</span>"));
  }

  @Test
  void aTeacherIntendsTheSchoolRecordsTheOrderAndEverybodyHears() {
    Map<String, String> wish =
        Map.of(
            "teacher", story.anna, "position", "TEACHER", "category", "FIRST", "month", "2026-12");
    Api.Answer highest = form(story.teacher, "/routes/attestation/new", with(wish, "HIGHEST"));
    assertThat(highest.body()).contains("Сначала — первая");
    String at = at(form(story.teacher, "/routes/attestation/new", wish));
    assertThat(
            form(story.teacher, at + "/apply", guarded(1, "number", "7-26", "on", "2026-11-10"))
                .status())
        .isEqualTo(204);
    Map<String, String> order =
        guarded(2, "awarded", "true", "on", "2026-11-20", "order", "№ 15-и от 20.11.2026");
    assertThat(form(story.teacher, at + "/decide", order).status()).isEqualTo(403);
    assertThat(form(story.lead, at + "/decide", order).status()).isEqualTo(204);
    String id = at.substring(at.lastIndexOf('/') + 1);
    await().until(() -> !topics.read("routes.events", id).isEmpty());
    TestTopics.Published told = topics.read("routes.events", id).get(0);
    assertThat(told.name()).isEqualTo("CategoryAssigned");
    Contracts.of("route-service").assertValid("CategoryAssigned", told.value());
    assertThat(story.methodist.with("Accept", "text/html").get("/routes/attestation").body())
        .contains("Берёзкина Анна Петровна", "Категория установлена");
  }

  @Test
  void theSchoolLeadsAConformityFromTheListToTheAcquaintance() {
    Map<String, String> schedule =
        Map.of(
            "teacher", story.anna,
            "position", "TEACHER",
            "sessionOn", "2026-12-22",
            "order", "12",
            "orderOn", "2026-11-20");
    Map<String, String> soon = new HashMap<>(schedule);
    soon.put("sessionOn", "2026-12-01");
    assertThat(form(story.lead, "/routes/conformity/new", soon).body()).contains("22.12.2026");
    assertThat(form(story.methodist, "/routes/conformity/new", schedule).status()).isEqualTo(403);
    String at = at(form(story.lead, "/routes/conformity/new", schedule));
    String words = "Ведёт математику, ученики показывают устойчивый рост результатов по ВПР.";
    assertThat(form(story.lead, at + "/represent", guarded(1, "text", words)).status())
        .isEqualTo(204);
    assertThat(form(story.lead, at + "/acquaint", guarded(2, "on", "2026-11-22")).status())
        .isEqualTo(204);
    assertThat(form(story.lead, at + "/move", guarded(2, "sessionOn", "2026-12-25")).status())
        .isEqualTo(412);
    assertThat(page(story.teacher, at)).contains("Педагог ознакомлен", "математику");
    assertThat(list(story.lead)).contains("Педагог ознакомлен");
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .doesNotContain("соответствие");
    page(story.methodist, at);
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .contains("Аттестация на соответствие должности");
  }

  @Test
  void aProgramRecordsACategoryByTheApi() {
    Map<String, Object> wish = new HashMap<>();
    wish.put("teacher", story.anna);
    wish.put("position", "TEACHER");
    wish.put("category", "HIGHEST");
    wish.put("month", "2026-12-01");
    String path = "/api/v1/routes/attestation";
    assertThat(story.lead.post(path, wish).body()).contains("category.first-before");
    wish.put("category", "FIRST");
    Api.Answer added = story.lead.with("Idempotency-Key", Ids.next()).post(path, wish);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    String at = added.header("Location");
    Map<String, Object> application = Map.of("number", "7-26", "on", "2026-11-10");
    assertThat(story.lead.post(at + "/application", application).status()).isEqualTo(428);
    assertThat(version(story.lead, 1).post(at + "/application", application).status())
        .isEqualTo(200);
    Map<String, Object> order = Map.of("awarded", true, "on", "2026-11-20", "order", "№ 15-и");
    assertThat(version(story.teacher, 2).post(at + "/outcome", order).status()).isEqualTo(403);
    assertThat(version(story.lead, 1).post(at + "/outcome", order).status()).isEqualTo(412);
    assertThat(version(story.lead, 2).post(at + "/outcome", order).json().path("state").asString())
        .isEqualTo("AWARDED");
    assertThat(story.methodist.get(path + "?state=AWARDED&teacher=" + story.anna).json().size())
        .isEqualTo(1);
    assertThat(elsewhere().get(at).status()).isEqualTo(404);
    assertThat(elsewhere().get(path).json().size()).isZero();
    assertThat(report(story.methodist, "2026-27")).contains("Школа № 7;1;1;0;0;0;0;0;0;0");
    assertThat(report(api.as(Tokens.official(story.municipality)), "2026-27"))
        .contains("Школа № 7;1;1;0")
        .doesNotContain("Берёзкина");
    assertThat(report(story.methodist, "2025-26")).doesNotContain("Школа № 7");
    assertThat(report(elsewhere(), "2026-27")).doesNotContain("Школа № 7");
  }

  @Test
  void aProgramLeadsAConformityByTheApi() {
    Map<String, Object> schedule =
        Map.of("sessionOn", "2026-12-22", "order", "12", "orderOn", "2026-11-20");
    Map<String, Object> listed =
        Map.of("teacher", story.anna, "position", "TEACHER", "schedule", schedule);
    String path = "/api/v1/routes/conformity";
    assertThat(story.methodist.post(path, listed).status()).isEqualTo(403);
    Api.Answer added = story.lead.post(path, listed);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    String at = added.header("Location");
    String words = "Ведёт математику, ученики показывают устойчивый рост результатов по ВПР.";
    assertThat(version(story.lead, 1).post(at + "/representation", Map.of("text", "мало")).status())
        .isEqualTo(422);
    assertThat(version(story.lead, 1).post(at + "/representation", Map.of("text", words)).status())
        .isEqualTo(200);
    Map<String, Object> seen = Map.of("on", "2026-11-22", "refused", false);
    Api.Answer acquainted = version(story.lead, 2).post(at + "/acquaintance", seen);
    assertThat(acquainted.json().path("state").asString()).isEqualTo("ACQUAINTED");
    assertThat(story.teacher.get(at).body()).contains("математику");
    assertThat(elsewhere().get(at).status()).isEqualTo(404);
  }

  @Test
  void theSheetTellsWhatHappenedSinceTheLastAttestation() {
    for (String on : List.of("2014-05-10", "2025-12-10")) {
      Map<String, Object> course = new HashMap<>();
      course.put("teacher", story.anna);
      course.put("title", "Курс " + on.substring(0, 4));
      course.put("kind", "ADVANCED_TRAINING");
      course.put("hours", 36);
      course.put("documentOn", on);
      assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
    }
    Map<String, String> wish =
        Map.of(
            "teacher", story.anna, "position", "TEACHER", "category", "FIRST", "month", "2026-12");
    String at = at(form(story.teacher, "/routes/attestation/new", wish));
    assertThat(page(story.lead, at).replace('\u00a0', ' '))
        .contains("с 1 сентября 2015 по 22 ноября 2026 (с начала работы в должности)");
    assertThat(printed(at))
        .contains("Межаттестационный лист", "Берёзкина Анна Петровна", "Курс 2025")
        .contains("Записей за период нет")
        .doesNotContain("Курс 2014");
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .contains("Межаттестационный лист");
    assertThat(elsewhere().get(at + "/sheet.docx").status()).isEqualTo(404);
  }

  private String printed(String at) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + at + "/sheet.pdf"))
            .header("Authorization", "Bearer " + Tokens.methodist(story.municipality))
            .build();
    try {
      byte[] pdf =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String report(Api who, String year) {
    return who.get("/routes/attestation/report?format=csv&year=" + year).body();
  }

  private Api elsewhere() {
    return api.as(Tokens.schoolLead(story.municipality, Ids.next()));
  }

  private static Api version(Api who, int version) {
    return who.with("If-Match", "\"" + version + "\"");
  }

  @Test
  void whoIsFreeByLawIsNotPutOnTheListAndOnlyTheSchoolKnowsWhy() {
    Map<String, String> leave =
        Map.of("teacher", story.anna, "kind", "CHILDCARE_LEAVE", "from", "2025-02-01", "to", "");
    String at = at(form(story.lead, "/routes/conformity/exemptions/new", leave));
    assertThat(list(story.methodist))
        .contains("Не проводится по закону")
        .doesNotContain("уходу за ребёнком");
    Map<String, String> schedule =
        Map.of(
            "teacher", story.anna,
            "position", "TEACHER",
            "sessionOn", "2026-12-22",
            "order", "12",
            "orderOn", "2026-11-20");
    assertThat(form(story.lead, "/routes/conformity/new", schedule).body())
        .contains("По закону аттестация не проводится: отпуск по уходу за ребёнком");
    assertThat(form(story.lead, "/routes/conformity/exemptions/new", leave).body())
        .contains("уже записано");
    assertThat(page(story.teacher, at)).contains("Отпуск по уходу за ребёнком");
    assertThat(story.methodist.get(at).status()).isEqualTo(403);
    assertThat(elsewhere().get(at).status()).isEqualTo(404);

    assertThat(form(story.lead, at + "/end", guarded(1, "to", "2026-01-31")).body())
        .contains("Напишите основание");
    assertThat(
            form(story.lead, at + "/end", guarded(1, "to", "2026-01-31", "reason", "Приказ № 4"))
                .status())
        .isEqualTo(204);
    assertThat(page(story.lead, at).replace('\u00a0', ' '))
        .contains("31 января 2028", "Приказ № 4");
    assertThat(form(story.lead, at + "/remove", guarded(2, "reason", "Не тот педагог")).status())
        .isEqualTo(204);
    assertThat(form(story.lead, "/routes/conformity/new", schedule).status()).isEqualTo(204);
    assertThat(page(story.lead, "/routes/conformity/exemptions")).contains("Удалено как ошибочное");
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .contains("Освобождение от аттестации");
  }

  @Test
  void exemptionsAreRecordedAndEndedByMachinesToo() {
    String exemptions = "/api/v1/routes/exemptions";
    Map<String, String> illness =
        Map.of("teacher", story.anna, "kind", "LONG_ILLNESS", "from", "2026-01-10");
    Api.Answer added = story.lead.post(exemptions, illness);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    String at = added.header("Location");
    assertThat(story.lead.post(at + "/end", Map.of("to", "2026-06-01")).status()).isEqualTo(428);
    Map<String, String> ended = Map.of("to", "2026-06-01", "reason", "Листок № 1");
    assertThat(version(story.lead, 1).post(at + "/end", ended).json().path("to").asString())
        .isEqualTo("2026-06-01");
    assertThat(version(story.lead, 1).post(at + "/end", ended).status()).isEqualTo(412);
    Api.Answer removed = version(story.lead, 2).post(at + "/removal", Map.of("reason", "Ошибка"));
    assertThat(removed.json().path("counts").asBoolean(true)).isFalse();
    assertThat(removed.json().path("history").size()).isEqualTo(3);
    assertThat(story.teacher.get(exemptions).json().size()).isEqualTo(1);
    assertThat(elsewhere().get(exemptions).json().size()).isZero();
    assertThat(story.methodist.get(exemptions).status()).isEqualTo(403);
  }

  private static String list(Api who) {
    return page(who, "/routes/conformity");
  }

  private static String page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static String at(Api.Answer created) {
    assertThat(created.status()).as(created.body()).isEqualTo(204);
    return created.header("HX-Redirect").replaceFirst("[?#].*", "");
  }

  private static Map<String, String> with(Map<String, String> wish, String category) {
    Map<String, String> other = new HashMap<>(wish);
    other.put("category", category);
    return other;
  }

  private static Map<String, String> guarded(int version, String... fields) {
    Map<String, String> form = new HashMap<>();
    form.put("version", String.valueOf(version));
    for (int i = 0; i < fields.length; i += 2) {
      form.put(fields[i], fields[i + 1]);
    }
    return form;
  }

  private static Api.Answer form(Api who, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return who.with("HX-Request", "true").form(path, body);
  }

  @Test
  void everyPageOpens() {
    for (String path :
        List.of("/routes/attestation", "/routes/attestation/new", "/routes/conformity/new")) {
      page(story.lead, path);
    }
    page(story.teacher, "/routes/attestation");
    page(story.teacher, "/routes/attestation/new");
  }
}
