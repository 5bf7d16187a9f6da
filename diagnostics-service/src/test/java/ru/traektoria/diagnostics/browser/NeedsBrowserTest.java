package ru.traektoria.diagnostics.browser;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.traektoria.diagnostics.Cast;
import ru.traektoria.diagnostics.LiveDiagnostics;
import ru.traektoria.diagnostics.application.Examinees;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** Опрос потребностей as people see it: announced, filled in, summed up, on paper. */
@LiveDiagnostics
class NeedsBrowserTest {

  private static final String ROOT = "/api/v1/diagnostics";

  @Autowired Api api;
  @Autowired TestTopics topics;
  @Autowired Examinees examinees;
  @LocalServerPort int port;

  private final Cast cast = new Cast();
  private final Map<String, String> teachers = new LinkedHashMap<>();
  private Screen screen;

  @AfterEach
  void close() {
    screen.close();
  }

  @Test
  void aSurveyIsReadableFromItsAnnouncementToItsSums() {
    screen = new Screen("http://127.0.0.1:" + port);
    Sight sight = new Sight(screen);
    known();
    sight.look(cast.methodist(), "survey-new", "/diagnostics/campaigns/new?kind=SURVEY");
    sight.look(cast.methodist(), "needs-none", "/diagnostics/needs");
    String survey = announced();
    String annas = assessment(cast.anna(), survey);
    sight.look(cast.anna(), "survey-consent", "/diagnostics/assessments/{id}/consent", annas);
    consented(cast.anna(), annas);
    sight.look(cast.anna(), "survey-fill", "/diagnostics/assessments/{id}", annas);
    int number = 0;
    for (Map.Entry<String, String> each : teachers.entrySet()) {
      String token = Tokens.teacher(cast.municipality, each.getValue(), each.getKey());
      answered(token, assessment(token, survey), number++);
    }
    sight.look(cast.methodist(), "needs", "/diagnostics/needs?campaign=" + survey);
    sight.print(cast.methodist(), "needs", "/diagnostics/needs?campaign=" + survey);
  }

  private void known() {
    cast.on(topics);
    teachers.put(cast.anna, cast.school);
    teachers.put(cast.boris, cast.lyceum);
    for (int i = 0; i < 10; i++) {
      String id = Ids.next();
      topics.publishName(id, cast.teacher(id, "Участник Опроса " + (char) ('А' + i)));
      teachers.put(id, cast.school);
    }
    await()
        .atMost(ofSeconds(20))
        .until(() -> teachers.keySet().stream().allMatch(id -> examinees.find(id).isPresent()));
  }

  private String announced() {
    LocalDate today = LocalDate.now();
    Map<String, Object> draft = new HashMap<>();
    draft.put("title", "Чему вы хотите научиться");
    draft.put("kind", "SURVEY");
    draft.put("site", "MUNICIPAL");
    draft.put("from", today.minusDays(3).toString());
    draft.put("to", today.plusDays(12).toString());
    draft.put("instrument", "needs-2");
    Api methodist = api.as(cast.methodist());
    String id = methodist.post(ROOT + "/campaigns", draft).json().get("id").asString();
    methodist.post(ROOT + "/campaigns/" + id + "/invitations", "{}");
    return id;
  }

  private String assessment(String token, String survey) {
    for (JsonNode row : api.as(token).get(ROOT + "/assessments").json()) {
      if (row.get("assessment").path("campaign").asString().equals(survey)) {
        return row.get("assessment").get("id").asString();
      }
    }
    throw new AssertionError("not invited");
  }

  private void consented(String token, String id) {
    api.as(token)
        .put(
            ROOT + "/assessments/" + id + "/consent",
            Map.of("textVersion", 3, "recipients", List.of("METHODIST")));
  }

  private void answered(String token, String id, int number) {
    consented(token, id);
    Map<String, List<String>> answers = new HashMap<>();
    answers.put("t2", number % 3 == 0 ? List.of("a", "c") : List.of("c"));
    answers.put("t" + (1 + number % 6), List.of("b"));
    answers.put("t6", List.of("a"));
    answers.put("w3", List.of("c"));
    answers.put("w4", number % 2 == 0 ? List.of("a", "c") : List.of("b"));
    answers.put("w5", List.of(number % 4 == 0 ? "b" : "a"));
    answers.put("w6", List.of("" + (2 + number % 5)));
    answers.put("w7", List.of("c"));
    if (number % 4 == 0) {
      answers.put("t7", List.of("Шахматы в начальной школе, часть " + (1 + number / 4)));
    }
    api.as(token).put(ROOT + "/assessments/" + id + "/answers", Map.of("answers", answers));
    api.as(token).post(ROOT + "/assessments/" + id + "/submission", "");
  }
}
