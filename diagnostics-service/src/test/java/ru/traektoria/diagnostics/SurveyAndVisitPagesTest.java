package ru.traektoria.diagnostics;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.diagnostics.application.Instruments;
import ru.traektoria.diagnostics.model.InstrumentId;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Contracts;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.TestTopics.Published;
import ru.traektoria.platform.testing.Tokens;

/** Анонимная анкета года and посещения уроков, as their people use them. */
@LiveDiagnostics
class SurveyAndVisitPagesTest {

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @Autowired Instruments instruments;

  private Cast cast;

  @BeforeEach
  void thePeopleAreKnown() {
    cast = new Cast().on(topics);
    await().atMost(ofSeconds(20)).until(() -> examinees.find(cast.boris).isPresent());
  }

  @Test
  void thePersonAnswersOnceAndNobodyLearnsWhat() {
    LocalDate today = LocalDate.now();
    String period = "from=" + today.minusDays(1) + "&to=" + today.plusDays(5);
    assertThat(form(cast.methodist(), "/diagnostics/satisfaction", period).status()).isEqualTo(204);
    assertThat(page(cast.anna(), "/diagnostics/mine")).contains("Ответить анонимно");
    assertThat(page(cast.anna(), "/diagnostics/survey")).contains("Анкета анонимна");

    assertThat(api.as(cast.anna()).post("/diagnostics/survey", Map.of("answers", Map.of())).body())
        .contains("overall");
    Map<String, Object> answers = Map.of("answers", all("feedback-1", "overall", "5"));
    assertThat(api.as(cast.anna()).post("/diagnostics/survey", answers).status()).isEqualTo(204);
    assertThat(api.as(cast.anna()).post("/diagnostics/survey", answers).body())
        .contains("Вы уже ответили");
    assertThat(page(cast.anna(), "/diagnostics/mine")).doesNotContain("Ответить анонимно");
    assertThat(page(cast.methodist(), "/diagnostics/satisfaction"))
        .contains("Результаты пока скрыты")
        .doesNotContain("Удовлетворены");
    assertThat(page(Tokens.official(cast.municipality), "/diagnostics/satisfaction"))
        .contains("Ответили")
        .doesNotContain("Изменить срок");

    await().atMost(ofSeconds(20)).until(() -> published("SatisfactionAnswered").size() == 1);
    Published event = published("SatisfactionAnswered").get(0);
    Contracts.of("diagnostics-service").assertValid("SatisfactionAnswered", event.value());
    assertThat(event.value()).doesNotContain(cast.anna, cast.school);
  }

  @Test
  void twoObserversFillInTheirOwnSheetsAndTheTeacherReadsTheAdvice() {
    String fields =
        "kind=LESSON&plannedOn="
            + LocalDate.now()
            + "&lesson="
            + word("7 «Б», физика")
            + "&teacher=";
    String path =
        form(cast.lead(), "/diagnostics/visits", fields + cast.anna).header("HX-Redirect");
    assertThat(form(cast.lead(), "/diagnostics/visits", fields + cast.boris).status())
        .as("a teacher of another school")
        .isEqualTo(404);
    Map<String, List<String>> seen = all("lesson-analysis-1", "", "");
    assertThat(sheet(cast.lead(), path, 0, seen, "", true).body())
        .contains("Напишите рекомендацию");
    assertThat(sheet(cast.lead(), path, 0, seen, "", false).status()).isEqualTo(200);
    assertThat(sheet(cast.methodist(), path, 0, seen, "Больше пауз", true).status()).isEqualTo(200);
    assertThat(sheet(cast.lead(), path, 0, seen, "старое", false).body()).contains("в другом окне");
    assertThat(sheet(cast.lead(), path, 1, seen, "Чётче цель", true).status()).isEqualTo(200);

    assertThat(page(cast.anna(), path)).contains("Больше пауз", "Чётче цель");
    assertThat(page(cast.anna(), "/diagnostics/visits")).contains("Проанализировано");
    assertThat(api.as(cast.boris()).with("Accept", "text/html").get(path).status()).isEqualTo(404);
    await().atMost(ofSeconds(20)).until(() -> published("LessonVisited").size() == 1);
    Contracts.of("diagnostics-service")
        .assertValid("LessonVisited", published("LessonVisited").get(0).value());
  }

  private Api.Answer sheet(
      String token,
      String path,
      long revision,
      Map<String, List<String>> answers,
      String recommendation,
      boolean done) {
    return api.as(token)
        .put(
            path + "/sheet",
            Map.of(
                "revision",
                revision,
                "answers",
                answers,
                "recommendation",
                recommendation,
                "done",
                done));
  }

  /** The first choice of everything that must be answered. */
  private Map<String, List<String>> all(String instrument, String item, String value) {
    Map<String, List<String>> all = new HashMap<>();
    for (Item each : instruments.get(new InstrumentId(instrument)).items()) {
      switch (each.kind()) {
        case TEXT -> all.put(each.code(), List.of("Своими словами"));
        case NUMBER -> all.put(each.code(), List.of("10"));
        default -> all.put(each.code(), List.of(each.choices().get(0)));
      }
    }
    if (!item.isEmpty()) {
      all.put(item, List.of(value));
    }
    return all;
  }

  private List<Published> published(String name) {
    return topics.read("diagnostics.events").stream()
        .filter(event -> event.name().equals(name))
        .filter(event -> event.json().get("municipality").asString().equals(cast.municipality))
        .toList();
  }

  private String page(String token, String path) {
    Api.Answer answer = api.as(token).with("Accept", "text/html").get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body();
  }

  private Api.Answer form(String token, String path, String fields) {
    return api.as(token)
        .with("HX-Request", "true")
        .with("Accept", "text/html, application/problem+json")
        .form(path, fields);
  }

  private static String word(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
