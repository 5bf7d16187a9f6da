package ru.traektoria.route.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portfolio that gathers itself, what is added by hand, the printed form, over a real broker. */
@LiveRoutes
class PortfolioJourneyTest {

  private static final String TOPIC = "activities.events";

  private final Api api;
  private final TestTopics topics;
  private final MongoTemplate mongo;
  private final Intake intake;
  private final String base;
  private Story story;

  PortfolioJourneyTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired MongoTemplate mongo,
      @Autowired List<Intake> intakes,
      @Autowired Environment environment) {
    this.api = api;
    this.topics = topics;
    this.mongo = mongo;
    this.intake =
        intakes.stream()
            .filter(i -> i.getClass().getSimpleName().equals("PortfolioIntake"))
            .findFirst()
            .orElseThrow();
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @BeforeEach
  void anna() {
    story = new Story(api, topics);
  }

  @Test
  void itGathersItselfFromEventsCoursesAndClosedRoutes() {
    String lesson = Ids.next();
    topics.publish(TOPIC, "ActivityScheduled", lesson, 1, activity(lesson, "Дроби вокруг нас"));
    topics.publish(
        TOPIC, "ParticipationRecorded", lesson, 2, taken(lesson, "OPEN_LESSON", "SPEAKER"));
    String seminar = Ids.next();
    topics.publish(
        TOPIC, "ParticipationRecorded", seminar, 1, taken(seminar, "SEMINAR", "PARTICIPANT"));
    course("Дебаты на уроке", "2025-12-10");
    await().until(() -> entries("").size() == 3);
    JsonNode shown = entries("?section=OPEN_EVENTS").get(0);
    assertThat(shown.path("title").asString()).isEqualTo("Открытый урок «Дроби вокруг нас»");
    assertThat(shown.path("note").asString()).isEqualTo("выступление, муниципальный уровень, 2 ч.");
    assertThat(shown.path("source").asString()).isEqualTo("ACTIVITY");
    assertThat(entries("?year=2025-26").toString()).contains("Дебаты на уроке");
    assertThat(entries("?year=2025-26").size()).isEqualTo(1);
    String page = page(story.teacher, "/routes/portfolio");
    assertThat(page).contains("Моё портфолио", "Открытые уроки и мастер-классы", "Записей: 3 из 3");
    assertThat(page(story.teacher, "/routes/portfolio/teachers/" + story.anna + "?year=2025-26"))
        .contains("Записей: 1 из 3")
        .doesNotContain("Дроби");
  }

  @Test
  void anAbsenceTakesTheEntryBackAndAnOlderEventDoesNot() {
    String lesson = Ids.next();
    Map<String, Object> absent = taken(lesson, "OPEN_LESSON", "SPEAKER");
    absent.put("attendance", "ABSENT");
    EventMessage present = message(lesson, 5, taken(lesson, "OPEN_LESSON", "SPEAKER"));
    intake.on(present);
    assertThat(entries("").size()).isEqualTo(1);
    intake.on(message(lesson, 6, absent));
    intake.on(present);
    assertThat(entries("").size()).isZero();
  }

  @Test
  void everyEventTwiceAndARebuildFromTheTopicGiveTheSame() {
    List<EventMessage> told = new ArrayList<>();
    for (String kind : List.of("SEMINAR", "OPEN_LESSON", "CONTEST")) {
      String id = Ids.next();
      told.add(message(id, 1, activity(id, "Тема " + kind)));
      told.add(message(id, 2, taken(id, kind, "SPEAKER")));
      told.add(message(id, 3, taken(id, kind, "ORGANISER")));
    }
    told.forEach(intake::on);
    String once = entries("").toString();
    assertThat(once).contains("Тема CONTEST").doesNotContain("выступление");
    told.forEach(intake::on);
    assertThat(entries("").toString()).isEqualTo(once);
    mongo
        .getCollection("portfolio_participations")
        .deleteOne(new org.bson.Document("_id", story.anna));
    assertThat(entries("").size()).isZero();
    List<EventMessage> again = new ArrayList<>(told);
    again.addAll(told);
    Collections.reverse(again);
    again.forEach(intake::on);
    assertThat(entries("").toString()).isEqualTo(once);
  }

  @Test
  void aShownPracticeComesThroughTheBrokerAndStandsInItsSection() {
    String practice = Ids.next();
    topics.publish(TOPIC, "PracticeDisseminated", practice, 1, practice(practice, "SEMINAR", null));
    await().until(() -> entries("").size() == 1);
    JsonNode shown = entries("?section=EXPERIENCE").get(0);
    assertThat(shown.path("title").asString()).isEqualTo("Практика «Дневник чтения»");
    assertThat(shown.path("note").asString()).isEqualTo("семинар, региональный уровень");
    assertThat(page(story.teacher, "/routes/portfolio"))
        .contains("Представление опыта", "Банк практик", "/activities/practices/" + practice);
  }

  @Test
  void aPublishedArticleStandsInThePortfolioOfItsAuthorsUntilItIsArchived() {
    String material = Ids.next();
    Map<String, Object> article = new HashMap<>();
    article.put("material", material);
    article.put("municipality", story.municipality);
    article.put("authors", List.of(story.anna));
    article.put("title", "Читаем графики вместе");
    article.put("kind", "ARTICLE");
    article.put("carrier", "PRINTED");
    article.put("subjects", List.of());
    article.put("competences", List.of());
    article.put("publishedOn", "2026-11-12");
    topics.publish(TOPIC, "MaterialPublished", material, 1, article);
    await().until(() -> entries("").size() == 1);
    JsonNode shown = entries("?section=PUBLICATIONS").get(0);
    assertThat(shown.path("title").asString()).isEqualTo("«Читаем графики вместе»");
    assertThat(page(story.teacher, "/routes/portfolio"))
        .contains("Банк материалов", "/activities/materials/" + material);

    article.put("kind", "LESSON_NOTES");
    topics.publish(TOPIC, "MaterialPublished", material, 2, article);
    await().until(() -> entries("?section=EXPERIENCE").size() == 1);
    article.put("archivedOn", "2026-11-18");
    topics.publish(TOPIC, "MaterialPublished", material, 3, article);
    await().until(() -> entries("").size() == 0);
  }

  @Test
  void practicesTwiceAndReversedGiveTheSameAndAMistakeIsTakenBack() {
    String activity = Ids.next();
    String first = Ids.next();
    String second = Ids.next();
    Map<String, Object> mistake = practice(second, "PUBLICATION", null);
    mistake.put("annulled", true);
    List<EventMessage> told = new ArrayList<>();
    told.add(message(activity, 1, activity(activity, "Методический день")));
    told.add(message(activity, 2, taken(activity, "MASTER_CLASS", "SPEAKER")));
    told.add(message(first, 1, practice(first, "MASTER_CLASS", activity)));
    told.add(message(first, 2, practice(first, "CONFERENCE", null)));
    told.add(message(second, 1, practice(second, "PUBLICATION", null)));
    told.add(message(second, 2, mistake));
    told.forEach(intake::on);
    String once = entries("").toString();
    assertThat(entries("").size()).as(once).isEqualTo(2);
    assertThat(once)
        .contains("мастер-класс, региональный уровень", "конференция, региональный уровень")
        .doesNotContain("Методический день", "публикация");
    told.forEach(intake::on);
    assertThat(entries("").toString()).isEqualTo(once);
    for (String kept : List.of("portfolio_participations", "portfolio_practices")) {
      mongo.getCollection(kept).deleteOne(new org.bson.Document("_id", story.anna));
    }
    assertThat(entries("").size()).isZero();
    List<EventMessage> again = new ArrayList<>(told);
    again.addAll(told);
    Collections.reverse(again);
    again.forEach(intake::on);
    assertThat(entries("").toString()).isEqualTo(once);
  }

  @Test
  void theTeacherAddsAnEntryTheSchoolConfirmsItAndThenItIsPrinted() throws Exception {
    Api.Answer bare = add(story.teacher, "title=Конкурс+эссе&section=CONTESTS&on=2026-10-01");
    assertThat(bare.body()).contains("Приложите файл или ссылку");
    Api.Answer added =
        add(
            story.teacher,
            "title=Конкурс+эссе&section=CONTESTS&on=2026-10-01&link=https%3A%2F%2Fexample.org%2F1");
    assertThat(added.status()).as(added.body()).isEqualTo(204);
    String at = added.header("HX-Redirect").replaceFirst("[?#].*", "");
    assertThat(page(story.lead, "/routes/portfolio")).contains("Конкурс эссе", "Берёзкина");
    assertThat(printed()).doesNotContain("Конкурс эссе");
    Api htmx = story.lead.with("HX-Request", "true");
    assertThat(story.teacher.with("HX-Request", "true").form(at + "/confirm", "version=1").status())
        .isEqualTo(403);
    assertThat(htmx.form(at + "/confirm", "version=1").status()).isEqualTo(204);
    assertThat(htmx.form(at + "/reject", "version=1&remark=x").status()).isEqualTo(412);
    assertThat(page(story.lead, "/routes/portfolio")).doesNotContain("Конкурс эссе");
    assertThat(printed())
        .contains("Портфолио педагога", "Берёзкина Анна Петровна", "Конкурс эссе")
        .contains("подтверждено школой");
  }

  @Test
  void whoIsElsewhereSeesNothingAndALookIsInTheTeachersLog() {
    String stranger = Tokens.teacher(story.municipality, story.school, Ids.next());
    String path = "/api/v1/routes/portfolio/" + story.anna;
    assertThat(api.as(stranger).get(path).status()).isEqualTo(404);
    assertThat(api.as(Tokens.schoolLead(story.municipality, Ids.next())).get(path).status())
        .isEqualTo(404);
    assertThat(api.as(Tokens.official(story.municipality)).get(path).status()).isEqualTo(403);
    assertThat(story.teacher.get(path).status()).isEqualTo(200);
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .doesNotContain("Портфолио");
    assertThat(story.lead.get(path).status()).isEqualTo(200);
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body()).contains("Портфолио");
  }

  @Test
  void anEntryIsAddedConfirmedAndRemovedByTheApiOnce() {
    Map<String, Object> body = new HashMap<>();
    body.put("section", "PUBLICATIONS");
    body.put("title", "Статья о чтении");
    body.put("on", "2026-09-10");
    body.put("link", "https://example.org/2");
    String path = "/api/v1/routes/portfolio/" + story.anna + "/items";
    Api keyed = story.teacher.with("Idempotency-Key", Ids.next());
    Api.Answer first = keyed.post(path, body);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(keyed.post(path, body).header("Location")).isEqualTo(first.header("Location"));
    assertThat(entries("").size()).isEqualTo(1);
    String at = first.header("Location");
    assertThat(story.lead.with("If-Match", "\"1\"").post(at + "/confirmation", Map.of()).status())
        .isEqualTo(200);
    assertThat(story.teacher.with("If-Match", "\"2\"").post(at + "/removal", Map.of()).status())
        .isEqualTo(200);
    assertThat(entries("").size()).isZero();
  }

  private JsonNode entries(String query) {
    return story.teacher.get("/api/v1/routes/portfolio/" + story.anna + query).json();
  }

  private void course(String title, String on) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", story.anna);
    course.put("title", title);
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", on);
    assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
  }

  private Api.Answer add(Api who, String fields) {
    return who.with("HX-Request", "true")
        .form("/routes/portfolio/new", "teacher=" + story.anna + "&" + fields);
  }

  private String printed() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(base + "/routes/portfolio/teachers/" + story.anna + "/print.pdf"))
            .header("Authorization", "Bearer " + Tokens.methodist(story.municipality))
            .build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private Map<String, Object> activity(String id, String title) {
    Map<String, Object> told = new HashMap<>();
    told.put("activity", id);
    told.put("municipality", story.municipality);
    told.put("kind", "OPEN_LESSON");
    told.put("level", "MUNICIPAL");
    told.put("format", "ON_SITE");
    told.put("title", title);
    told.put("plannedOn", "2026-11-10");
    told.put("municipalProject", false);
    told.put("competences", List.of());
    return told;
  }

  private Map<String, Object> taken(String activity, String kind, String role) {
    Map<String, Object> told = new HashMap<>();
    told.put("participation", Ids.derived(activity, story.anna));
    told.put("activity", activity);
    told.put("teacher", story.anna);
    told.put("municipality", story.municipality);
    told.put("kind", kind);
    told.put("role", role);
    told.put("attendance", "PRESENT");
    told.put("heldOn", "2026-11-10");
    told.put("hours", 2);
    told.put("municipalProject", false);
    told.put("competences", List.of());
    return told;
  }

  private Map<String, Object> practice(String id, String kind, String activity) {
    Map<String, Object> told = new HashMap<>();
    told.put("practice", id);
    told.put("dissemination", Ids.derived(id, kind));
    told.put("municipality", story.municipality);
    told.put("authors", List.of(story.anna));
    told.put("title", "Дневник чтения");
    told.put("kind", kind);
    told.put("level", "REGIONAL");
    told.put("subjects", List.of());
    told.put("competences", List.of());
    told.put("innovative", false);
    told.put("disseminatedOn", "2026-11-10");
    if (activity != null) {
      told.put("activity", activity);
    }
    return told;
  }

  private static EventMessage message(String subject, long sequence, Map<String, Object> data) {
    String named = data.containsKey("role") ? "ParticipationRecorded" : "ActivityScheduled";
    String name = data.containsKey("practice") ? "PracticeDisseminated" : named;
    return new EventMessage(
        TOPIC,
        Ids.derived(subject, Long.toString(sequence)),
        "ru.traektoria." + name + ".v1",
        subject,
        sequence,
        Instant.parse("2026-11-10T10:00:00Z"),
        JsonMapper.shared().writeValueAsString(data).getBytes(StandardCharsets.UTF_8));
  }

  private static String page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }
}
