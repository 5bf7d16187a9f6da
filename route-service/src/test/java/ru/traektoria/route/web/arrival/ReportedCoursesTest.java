package ru.traektoria.route.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

/** Course completions that the ЦНППМ reports by topic, REST and file; unknown teachers wait. */
@LiveRoutes
class ReportedCoursesTest {

  private final Api api;
  private final TestTopics topics;
  private final Api centre;
  private final String number = "К-" + Ids.next();
  private Story story;

  ReportedCoursesTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
    this.centre = api.as(Tokens.region("r1"));
  }

  @BeforeEach
  void annaIsRegistered() {
    story = new Story(api, topics);
  }

  @Test
  void aCourseFromTheTopicCountsAtOnceAndALaterEditionCorrectsIt() {
    topics.publish("cnppm.r1.results", "ExternalCourseReported", number, 1, told(story.anna, 36));
    await().until(() -> courses().size() == 1);
    assertThat(courses().get(0).path("state").asString()).isEqualTo("CONFIRMED");
    topics.publish("cnppm.r1.results", "ExternalCourseReported", number, 2, told(story.anna, 72));
    await().until(() -> courses().get(0).path("hours").asInt() == 72);
    assertThat(courses().size()).isEqualTo(1);
    String id = courses().get(0).path("id").asString();
    await()
        .untilAsserted(
            () ->
                assertThat(topics.read("routes.events", id))
                    .extracting(TestTopics.Published::name)
                    .containsExactly("CourseCompleted", "CourseCompleted"));
  }

  @Test
  void theTeachersOwnUploadOfTheSameDocumentIsThereByConfirmed() {
    Map<String, Object> upload = new HashMap<>();
    upload.put("teacher", story.anna);
    upload.put("title", "Дебаты на уроке");
    upload.put("kind", "ADVANCED_TRAINING");
    upload.put("hours", 36);
    upload.put("documentOn", "2026-10-30");
    upload.put("documentNumber", number);
    upload.put("evidence", "https://example.test/scan.pdf");
    assertThat(story.teacher.post("/api/v1/routes/courses", upload).json().path("state").asString())
        .isEqualTo("PENDING");
    Api.Answer received = centre.post("/api/v1/routes/reported-courses", told(story.anna, 36));
    assertThat(received.status()).isEqualTo(200);
    assertThat(courses().size()).isEqualTo(1);
    String id = courses().get(0).path("id").asString();
    JsonNode course = story.methodist.get("/api/v1/routes/courses/" + id).json();
    assertThat(course.path("state").asString()).isEqualTo("CONFIRMED");
    assertThat(course.path("content").path("certificate").path("evidence").asString())
        .contains("scan.pdf");
  }

  @Test
  void anUnknownTeacherWaitsUntilAMethodistSaysWhoItIs() {
    Map<String, Object> nobody = told("кто-то", 36);
    nobody.put("municipality", story.municipality);
    Api.Answer received = centre.post("/api/v1/routes/reported-courses", nobody);
    assertThat(received.status()).isEqualTo(202);
    assertThat(queue()).contains(number);
    assertThat(story.methodist.get("/routes/courses/reported").body()).contains(number);
    String at = "/api/v1/routes/reported-courses/queue/" + number;
    assertThat(story.methodist.post(at + "/rejection", Map.of("reason", " ")).status())
        .isEqualTo(422);
    Api elsewhere = api.as(Tokens.methodist("municipality-2"));
    assertThat(elsewhere.post(at + "/acceptance", Map.of("teacher", story.anna)).status())
        .isEqualTo(404);
    Api.Answer accepted = story.methodist.post(at + "/acceptance", Map.of("teacher", story.anna));
    assertThat(accepted.json().path("state").asString()).isEqualTo("ACCEPTED");
    assertThat(queue()).doesNotContain(number);
    assertThat(courses().size()).isEqualTo(1);
    assertThat(centre.post("/api/v1/routes/reported-courses", nobody).status()).isEqualTo(200);
  }

  @Test
  void aFileBringsKnownTeachersInAndPutsOthersIntoTheQueue() {
    String other = "К-" + Ids.next();
    String file =
        "Номер записи ЦНППМ;Педагог;Курс;Вид;Часы;Дата документа\n"
            + number
            + ";Берёзкина Анна Петровна;Дебаты;КПК;36;30.10.2026\n"
            + other
            + ";Неизвестная Вера Ивановна;Дебаты;КПК;36;30.10.2026\n";
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    String path = "/api/v1/routes/imports?kind=cnppm-courses";
    assertThat(story.methodist.upload(path, "курсы.csv", bytes).status()).isEqualTo(202);
    await().until(() -> courses().size() == 1 && queue().contains(other));
    assertThat(story.lead.upload(path, "курсы.csv", bytes).status()).isEqualTo(403);
  }

  @Test
  void onlyTheCentreReportsAndWhatIsUnclearIsRefusedWithEveryReason() {
    Map<String, Object> told = told(story.anna, 36);
    assertThat(story.methodist.post("/api/v1/routes/reported-courses", told).status())
        .isEqualTo(403);
    Api.Answer refused =
        centre.post("/api/v1/routes/reported-courses", Map.of("externalId", number, "hours", 0));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Укажите педагога", "название курса", "Укажите дату документа");
  }

  private JsonNode courses() {
    return story.methodist.get("/api/v1/routes/courses?teacher=" + story.anna).json();
  }

  private String queue() {
    return story.methodist.get("/api/v1/routes/reported-courses/queue").body();
  }

  private Map<String, Object> told(String teacher, int hours) {
    Map<String, Object> told = new HashMap<>();
    told.put("externalId", number);
    told.put("teacher", teacher);
    told.put("title", "Дебаты на уроке");
    told.put("kind", "ADVANCED_TRAINING");
    told.put("hours", hours);
    told.put("documentOn", "2026-10-30");
    told.put("documentNumber", number);
    return told;
  }
}
