package ru.traektoria.route.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;
import tools.jackson.databind.JsonNode;

/** A request from the teacher to the finished course, over a real broker and store. */
@LiveRoutes
class RequestJourneyTest {

  private static final String REQUESTS = "/api/v1/routes/requests";

  private final Api api;
  private final TestTopics topics;
  private Story story;
  private String reading;

  RequestJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaIsRegistered() {
    story = new Story(api, topics);
    reading = Ids.derived("programme", "fl-reading");
  }

  @Test
  void aTeacherAppliesTheSchoolAgreesAndTheCourseClosesTheRequest() {
    Api.Answer submitted = submit(story.teacher, story.anna);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    String id = submitted.json().path("id").asString();
    assertThat(decide(story.teacher, id, "agreement", null).status()).isEqualTo(403);
    Api.Answer agreed = decide(story.lead, id, "agreement", null);
    assertThat(agreed.json().path("state").asString()).isEqualTo("AGREED");

    course();
    await().until(() -> state(id).equals("COMPLETED"));
    JsonNode closed = story.teacher.get(REQUESTS + "/" + id).json();
    assertThat(closed.path("course").asString()).isNotEmpty();
    assertThat(closed.path("history").size()).isEqualTo(3);

    String course = closed.path("course").asString();
    Api.Answer there = story.methodist.get("/api/v1/routes/courses/" + course);
    story
        .methodist
        .with("If-Match", there.header("ETag"))
        .post("/api/v1/routes/courses/" + course + "/annulment", Map.of("reason", "Ошибка"));
    await().until(() -> state(id).equals("AGREED"));
  }

  @Test
  void aRequestFromAStepIsPrefilledAndTheCourseDoesTheStepAndClosesIt() {
    String at = approvedRouteWithACourse();
    String form = page(story.teacher, at);
    assertThat(form).contains("Заявка для шага маршрута", "Цели современного урока");
    Map<String, Object> wish = stepWish("Цели современного урока");
    Api.Answer submitted = story.teacher.post(REQUESTS, wish);
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    String id = submitted.json().path("id").asString();
    assertThat(page(story.teacher, "/routes/mine"))
        .contains("Заявка на IV квартал 2026 года", "Подана")
        .doesNotContain("Подать заявку");
    assertThat(page(story.lead, "/routes/requests/" + id)).contains("Шаг маршрута");
    assertThat(story.teacher.post(REQUESTS, stepWish("Другая программа")).body())
        .contains("На этот шаг уже подана заявка");

    decide(story.lead, id, "agreement", null);
    course("Цели современного урока", null);
    await().until(() -> state(id).equals("COMPLETED"));
    await().until(() -> stepState().equals("DONE"));

    String course = story.teacher.get(REQUESTS + "/" + id).json().path("course").asString();
    Api.Answer there = story.methodist.get("/api/v1/routes/courses/" + course);
    story
        .methodist
        .with("If-Match", there.header("ETag"))
        .post("/api/v1/routes/courses/" + course + "/annulment", Map.of("reason", "Ошибка"));
    await().until(() -> state(id).equals("AGREED"));
    await().until(() -> stepState().equals("PLANNED"));
  }

  @Test
  void aDocumentRecordedForTheStepClosesTheRequestUnderAnyTitle() {
    approvedRouteWithACourse();
    String id = story.lead.post(REQUESTS, stepWish("Цели урока")).json().path("id").asString();
    assertThat(page(story.lead, "/routes/" + story.route)).contains("Согласована");
    course("Целеполагание: новая редакция", story.step("COURSE").path("id").asString());
    await().until(() -> state(id).equals("COMPLETED"));
    await().until(() -> stepState().equals("DONE"));
    assertThat(story.lead.post(REQUESTS, stepWish("Ещё раз")).body()).contains("уже выполнен");
  }

  @Test
  void theSameTrainingIsAskedForOnceAYear() {
    assertThat(submit(story.teacher, story.anna).status()).isEqualTo(201);
    Api.Answer twice = submit(story.lead, story.anna);
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.body()).contains("уже есть", "подана");
  }

  @Test
  void theSameKeyIsOneRequestAndAStaleDecisionIsRefused() {
    Api keyed = story.teacher.with("Idempotency-Key", "k-" + story.anna);
    String id = submit(keyed, story.anna).json().path("id").asString();
    assertThat(submit(keyed, story.anna).json().path("id").asString()).isEqualTo(id);
    assertThat(decide(story.lead, id, "refusal", "  ").body()).contains("Напишите, почему");
    Api stale = story.lead.with("If-Match", "\"1\"");
    assertThat(decide(story.lead, id, "agreement", null).status()).isEqualTo(200);
    assertThat(stale.post(REQUESTS + "/" + id + "/refusal", words("Нет мест")).status())
        .isEqualTo(412);
    assertThat(story.lead.post(REQUESTS + "/" + id + "/refusal", words("Нет мест")).status())
        .isEqualTo(428);
  }

  @Test
  void theSchoolAppliesForManyAtOnceAndIsToldWhoHasOneAlready() {
    String boris = Ids.next();
    story.named(boris, "TEACHER", "Соснов Борис Игоревич", "Соснов Б. И.");
    await().until(() -> story.lead.get("/routes/lookup/teachers?q=соснов").json().size() == 1);
    submit(story.teacher, story.anna);
    Map<String, Object> both = wish(List.of(story.anna, boris));
    Api.Answer answer = story.lead.post(REQUESTS + "/bulk", both);
    assertThat(answer.json().path("submitted").size()).isEqualTo(1);
    assertThat(answer.json().path("refused").get(0).path("teacher").asString())
        .isEqualTo(story.anna);
    JsonNode list = story.methodist.get(REQUESTS + "?state=AGREED").json();
    assertThat(list.size()).isEqualTo(1);
    assertThat(list.get(0).path("teacher").asString()).isEqualTo(boris);
  }

  @Test
  void formsSayWhatTheApiSaysAndTheListAgreesMany() {
    String form = "teachers=%s&programme=%s&quarter=2027-1&purpose=DEFICIT";
    Api.Answer missing = form(story.teacher, "/routes/requests/new", "teachers=" + story.anna);
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.body()).contains("Выберите программу", "Выберите квартал");
    Api.Answer done =
        form(story.teacher, "/routes/requests/new", form.formatted(story.anna, reading));
    assertThat(done.status()).as(done.body()).isEqualTo(204);
    String at = done.header("HX-Redirect").replaceFirst("[?#].*", "");
    String id = at.substring(at.lastIndexOf('/') + 1);
    assertThat(form(story.lead, "/routes/requests/agree", "ids=" + id).status()).isEqualTo(204);
    assertThat(state(id)).isEqualTo("AGREED");
    assertThat(page(story.teacher, at)).contains("Согласована", "Читательская грамотность");
    assertThat(page(story.teacher, "/routes/requests")).contains("Мои заявки");
    assertThat(story.methodist.get("/routes/requests?format=csv").body())
        .contains("Берёзкина Анна Петровна", "I квартал 2027 года");
    assertThat(form(story.teacher, at + "/withdraw", "version=2&words=Переезд").status())
        .isEqualTo(204);
    assertThat(state(id)).isEqualTo("WITHDRAWN");
    assertThat(submit(story.teacher, story.anna).status()).isEqualTo(201);
  }

  @Test
  void nobodySeesOrAsksForPeopleElsewhere() {
    String id = submit(story.teacher, story.anna).json().path("id").asString();
    Api elsewhere = api.as(Tokens.schoolLead(story.municipality, Ids.next()));
    assertThat(elsewhere.get(REQUESTS + "/" + id).status()).isEqualTo(404);
    assertThat(elsewhere.get(REQUESTS).json().size()).isZero();
    assertThat(submit(elsewhere, story.anna).status()).isEqualTo(404);
    Api other = api.as(Tokens.teacher(story.municipality, story.school, Ids.next()));
    assertThat(other.get("/routes/requests/" + id).status()).isEqualTo(404);
    assertThat(submit(other, story.anna).status()).isEqualTo(404);
    assertThat(api.as(Tokens.official(story.municipality)).get(REQUESTS).status()).isEqualTo(403);
  }

  /** The address of the form at its course step. */
  private String approvedRouteWithACourse() {
    story.deficitIsFound();
    List<Map<String, Object>> steps =
        List.of(
            story.step("COURSE", "Цели современного урока", false),
            story.step("MUTUAL_VISIT", "Посетить урок коллеги", false));
    Api.Answer planned = story.planned(story.methodist, null, steps);
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    story.approved();
    String step = story.step("COURSE").path("id").asString();
    String at = "/routes/requests/new?route=%s&step=%s".formatted(story.route, step);
    assertThat(page(story.teacher, "/routes/mine"))
        .contains("Подать заявку", at.replace("&", "&amp;"));
    return at;
  }

  private Map<String, Object> stepWish(String title) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("teachers", List.of(story.anna));
    wish.put("title", title);
    wish.put("kind", "ADVANCED_TRAINING");
    wish.put("quarter", "2026-4");
    wish.put("purpose", "DEFICIT");
    wish.put("route", story.route);
    wish.put("step", story.step("COURSE").path("id").asString());
    return wish;
  }

  private String stepState() {
    return story.step("COURSE").path("progress").path("state").asString();
  }

  private void course(String title, String step) {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", story.anna);
    course.put("title", title);
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", "2026-11-22");
    if (step != null) {
      course.put("route", story.route);
      course.put("step", step);
    }
    Api.Answer recorded = story.methodist.post("/api/v1/routes/courses", course);
    assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
  }

  private Api.Answer submit(Api who, String teacher) {
    return who.post(REQUESTS, wish(List.of(teacher)));
  }

  private Map<String, Object> wish(List<String> teachers) {
    return Map.of(
        "teachers", teachers, "programme", reading, "quarter", "2027-1", "purpose", "DEFICIT");
  }

  private Api.Answer decide(Api who, String id, String command, String words) {
    String version = story.methodist.get(REQUESTS + "/" + id).header("ETag");
    return who.with("If-Match", version).post(REQUESTS + "/" + id + "/" + command, words(words));
  }

  private static Map<String, Object> words(String words) {
    Map<String, Object> body = new HashMap<>();
    body.put("words", words);
    return body;
  }

  private String state(String id) {
    return story.methodist.get(REQUESTS + "/" + id).json().path("state").asString();
  }

  private void course() {
    Map<String, Object> course = new HashMap<>();
    course.put("teacher", story.anna);
    course.put("programme", reading);
    course.put("title", "Читательская грамотность на уроках разных предметов");
    course.put("kind", "ADVANCED_TRAINING");
    course.put("hours", 36);
    course.put("documentOn", "2026-11-22");
    assertThat(story.methodist.post("/api/v1/routes/courses", course).status()).isEqualTo(201);
  }

  private static Api.Answer form(Api who, String path, String fields) {
    return who.with("HX-Request", "true").form(path, fields);
  }

  private static String page(Api who, String path) {
    Api.Answer answer = who.with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
