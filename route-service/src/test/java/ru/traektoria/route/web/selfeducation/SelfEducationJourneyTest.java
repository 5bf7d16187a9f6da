package ru.traektoria.route.web.selfeducation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import ru.traektoria.route.LiveRoutes;
import ru.traektoria.route.web.Story;

/** The theme of the year: chosen, reported on, accepted; the step that refers to it is done. */
@LiveRoutes
class SelfEducationJourneyTest {

  private static final Map<String, Object> THEME =
      Map.of(
          "title", "Формирующее оценивание",
          "competence", "METHODS.GOALS",
          "results", "Открытый урок");

  private final Api api;
  private final TestTopics topics;
  private Story story;
  private String at;

  SelfEducationJourneyTest(@Autowired Api api, @Autowired TestTopics topics) {
    this.api = api;
    this.topics = topics;
  }

  @BeforeEach
  void annaTeachesAtSchool7() {
    story = new Story(api, topics);
    at = "/api/v1/routes/self-education/" + story.anna + "/2026-27";
  }

  @Test
  void fromTheThemeToTheAcceptedReportAndTheStepThatIsDone() {
    assertThat(story.lead.get("/routes/self-education?state=no-theme").body())
        .contains("Берёзкина Анна Петровна");
    assertThat(story.teacher.put(at, THEME).status()).isEqualTo(200);
    assertThat(story.lead.get("/routes/self-education?state=no-theme").body())
        .doesNotContain("Берёзкина Анна Петровна");
    assertThat(story.lead.get("/routes/self-education?state=no-report").body())
        .contains("Формирующее оценивание");
    String theme = story.teacher.get(at).json().path("id").asString();
    aRouteRefersTo(theme);

    assertThat(guarded(story.teacher).post(at + "/report", Map.of("text", "")).status())
        .isEqualTo(422);
    assertThat(guarded(story.teacher).post(at + "/report", Map.of("text", "Провела")).status())
        .isEqualTo(200);
    assertThat(guarded(story.lead).post(at + "/return", Map.of("remark", "Чем?")).status())
        .isEqualTo(200);
    assertThat(guarded(story.teacher).post(at + "/report", Map.of("text", "Провела 2")).status())
        .isEqualTo(200);
    assertThat(guarded(story.lead).post(at + "/acceptance", Map.of()).status()).isEqualTo(200);

    await()
        .until(
            () ->
                story
                    .step("SELF_EDUCATION")
                    .path("progress")
                    .path("state")
                    .asString()
                    .equals("DONE"));
    await().until(() -> topics.read("routes.events", theme).size() == 3);
    topics
        .read("routes.events", theme)
        .forEach(event -> Contracts.of("route-service").assertValid(event.name(), event.value()));
    assertThat(story.teacher.get("/routes/mine").body()).contains("Отчёт принят");
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .doesNotContain("Тема самообразования и отчёт");
    story.lead.get(at);
    assertThat(story.teacher.get("/api/v1/routes/access-log/mine").body())
        .contains("Тема самообразования и отчёт");
  }

  @Test
  void anothersThemeIsNotSeenAndAStaleChangeLosesNothing() {
    assertThat(story.teacher.put(at, THEME).status()).isEqualTo(200);
    Api colleague = api.as(Tokens.teacher(story.municipality, story.school, "colleague"));
    assertThat(colleague.get(at).status()).isEqualTo(404);
    assertThat(colleague.put(at, THEME).status()).isEqualTo(404);
    assertThat(api.as(Tokens.official(story.municipality)).get(at).status()).isEqualTo(403);
    assertThat(api.as(Tokens.schoolLead(story.municipality, "another")).get(at).status())
        .isEqualTo(404);
    Api stale = story.teacher.with("If-Match", "\"99\"");
    assertThat(stale.put(at, THEME).status()).isEqualTo(412);
    String never = at.replace("2026-27", "2020-21");
    assertThat(story.teacher.put(never, THEME).status()).isEqualTo(422);
  }

  @Test
  void aReportWithAFileIsOpenedByTheSchoolAndByNobodyElse() {
    story.teacher.put(at, THEME);
    byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    Api.Answer given =
        guarded(story.teacher).upload(at + "/report?text=Провела%20урок", "урок.pdf", pdf);
    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(story.lead.get("/routes/fragments/home").body())
        .contains("Отчёты по самообразованию ждут проверки");
    String file = given.json().path("report").path("files").get(0).path("id").asString();
    assertThat(story.lead.get(at + "/files/" + file).body()).startsWith("%PDF");
    String page = "/routes/self-education/" + story.anna + "/2026-27/files/" + file;
    assertThat(story.teacher.get(page).status()).isEqualTo(200);
    Api colleague = api.as(Tokens.teacher(story.municipality, story.school, "colleague"));
    assertThat(colleague.get(page).status()).isEqualTo(404);
    assertThat(colleague.get(at + "/files/" + file).status()).isEqualTo(404);
  }

  @Test
  void theListOfMayIsAFileToo() {
    Api.Answer file = story.methodist.get("/routes/self-education?state=no-report&format=csv");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body()).contains("Берёзкина Анна Петровна").contains("Темы нет");
  }

  private void aRouteRefersTo(String theme) {
    story.deficitIsFound();
    Map<String, Object> step =
        new HashMap<>(story.step("SELF_EDUCATION", "Работа по теме года", false));
    step.put("reference", Map.of("target", "SELF_EDUCATION", "id", theme));
    assertThat(
            story
                .planned(
                    story.methodist,
                    null,
                    List.of(step, story.step("MUTUAL_VISIT", "Посетить урок", false)))
                .status())
        .isEqualTo(200);
    story.approved();
  }

  private Api guarded(Api who) {
    return who.with("If-Match", story.teacher.get(at).header("ETag"));
  }
}
